/** One fault in a file of the dataset: where it is and what was expected there. */
export interface DataError {
  readonly file: string;
  readonly path: string;
  readonly message: string;
}

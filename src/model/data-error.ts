/** One fault in a file of the dataset: where it is and what was expected there. */
export interface DataError {
  readonly file: string;
  /** Keys and indices from the file's top, "features.3.properties.name"; empty for the file itself. */
  readonly path: string;
  readonly message: string;
  readonly messageEn: string;
}

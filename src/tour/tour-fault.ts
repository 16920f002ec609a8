export type FaultRule =
  | "large"
  | "unreadable"
  | "json"
  | "format"
  | "version"
  | "record"
  | "list"
  | "text"
  | "longText"
  | "tooMany"
  | "onlyTrue"
  | "seconds"
  | "viewport"
  | "unknownKey";

export interface TourFault {
  /** "edits.steps.title.seconds"; empty for the file as a whole. */
  readonly path: string;
  readonly rule: FaultRule;
}

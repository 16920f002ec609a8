export const FORMATS = ["picture", "paper", "slides", "table", "geojson", "briefing"] as const;
export type Format = (typeof FORMATS)[number];

export const SCALES = [1, 2, 3] as const;
export const PAPERS = ["a4", "a3"] as const;
export type PaperSize = (typeof PAPERS)[number];

/** What a person set in the dialog; each format minds its own part of it. */
export interface Choices {
  readonly format: Format;
  readonly picture: "view" | "step";
  /** From 1. */
  readonly step: number;
  readonly scale: (typeof SCALES)[number];
  readonly paper: "tour" | "view";
  readonly paperSize: PaperSize;
  readonly places: "screen" | "filtered";
  readonly withOriginal: boolean;
  /** Ids of basemaps and own layers that go along in a briefing. */
  readonly cargo: readonly string[];
}

export const FIRST_CHOICES: Choices = {
  format: "picture",
  picture: "view",
  step: 1,
  scale: 2,
  paper: "tour",
  paperSize: "a4",
  places: "filtered",
  withOriginal: false,
  cargo: [],
};

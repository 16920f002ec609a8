import type { Crs } from "./crs.ts";
import type { Notes, Where } from "./notes.ts";
import type { LayerReading, Row, TableGuess } from "./reading.ts";

export interface RawFeature {
  readonly geometry: unknown;
  readonly properties: unknown;
  /** As people count in the file, from 1. */
  readonly number: number;
}

/** What a reader makes of a file, the same for all formats; nothing in it is checked yet. */
export interface RawLayer extends Pick<LayerReading, "name" | "format" | "encoding"> {
  readonly notes: Notes;
  readonly features: readonly RawFeature[];
  readonly unit: "row" | "feature" | "line";
  readonly declared: Crs;
  /** Whether the format writes numbers as text, as CSV does. */
  readonly isUntyped: boolean;
  readonly table: TableGuess | null;
  readonly names: LayerReading["names"];
  /** Rows of a table without positions. */
  readonly rows: readonly Row[];
}

type Given = Pick<RawLayer, "name" | "format" | "notes" | "features" | "declared">;

/** What most formats have in common need not be said by each. */
export function toRawLayer(given: Given & Partial<RawLayer>): RawLayer {
  return {
    encoding: null,
    unit: "feature",
    isUntyped: false,
    table: null,
    names: null,
    rows: [],
    ...given,
  };
}

export function placeOf({ unit }: RawLayer, { number }: RawFeature): Where {
  return { place: { unit, number } };
}

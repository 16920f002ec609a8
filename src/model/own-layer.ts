import type { Geometry } from "geojson";
import type { Bbox } from "./geometry.ts";

/** What a cell of somebody's table may hold; dates arrive as "2024-06-30". */
export type Value = string | number | boolean | null;

/** One row or shape of a file that somebody brought along, WGS84. */
export interface OwnFeature {
  readonly geometry: Geometry;
  readonly properties: Readonly<Record<string, Value>>;
}

export interface Column {
  readonly name: string;
  /** "text" unless every filled cell is a number. */
  readonly type: "number" | "text";
}

/** A file's content once read: it never changes, whatever is done to the layer that shows it. */
export interface OwnData {
  readonly features: readonly OwnFeature[];
  readonly columns: readonly Column[];
  readonly bbox: Bbox | null;
}

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

/** A file's content as it is read, one object a feature: right for a worker, too much for the page. */
export interface OwnFeatures {
  readonly features: readonly OwnFeature[];
  readonly columns: readonly Column[];
  readonly bbox: Bbox | null;
}

/** The same as the page holds it, in few large pieces that pass from a worker and into the browser's store in no time; it never changes, whatever is done to the layer that shows it. */
export interface OwnData {
  readonly count: number;
  readonly columns: readonly FilledColumn[];
  readonly bbox: Bbox | null;
  /** West, south, east, north of each feature, one after another. */
  readonly boxes: Float64Array<ArrayBuffer>;
  readonly isAllPoints: boolean;
  /** Every feature in full, as `readFeatures` reads it. */
  readonly geojson: Blob;
}

export type FilledColumn =
  | {
      readonly name: string;
      readonly type: "number";
      /** NaN where the cell is empty. */
      readonly numbers: Float64Array<ArrayBuffer>;
    }
  | {
      readonly name: string;
      readonly type: "text";
      /** What stands in the cells, each content once, one after another. */
      readonly text: string;
      /** Where each content ends in the text. */
      readonly ends: Uint32Array<ArrayBuffer>;
      /** What each was before it became text. */
      readonly kinds: Uint8Array<ArrayBuffer>;
      /** Which of them each row has. */
      readonly codes: Uint32Array<ArrayBuffer>;
    };

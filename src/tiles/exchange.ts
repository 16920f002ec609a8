import type { Datum } from "../model/datum.ts";

/** What the page asks of the worker: first to open a layer, then for one tile after another. */
export type TileRequest =
  | {
      readonly kind: "open";
      readonly geojson: Blob;
      /** Of the map that the tiles are for. */
      readonly datum: Datum;
    }
  | { readonly kind: "cut"; readonly id: number; readonly tile: TileAddress };

export type TileAddress = readonly [z: number, x: number, y: number];

/** A vector tile, empty where nothing lies; null for what could not be cut. */
export interface TileReply {
  readonly id: number;
  readonly bytes: Uint8Array<ArrayBuffer> | null;
}

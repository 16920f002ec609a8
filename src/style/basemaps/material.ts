import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Corners } from "../../model/basemap.ts";
import type { Bbox } from "../../model/geometry.ts";

/** What a basemap turned out to be once it was opened: all that its layers are made from. */
export type Material =
  | {
      readonly type: "raster";
      /** For each sheet the addresses that are asked in turn. */
      readonly sheets: readonly (readonly string[])[];
      readonly tileSize: number;
      readonly minZoom: number;
      readonly maxZoom: number;
      readonly bounds: Bbox | null;
      readonly isImagery: boolean;
    }
  | {
      readonly type: "style";
      readonly style: StyleSpecification;
      /** Drawn for a dark screen; null where there is but one. */
      readonly dark: StyleSpecification | null;
    }
  | {
      /** Vector tiles of the Protomaps schema. */
      readonly type: "protomaps";
      readonly tiles: string;
      readonly minZoom: number;
      readonly maxZoom: number;
      readonly bounds: Bbox;
    }
  | { readonly type: "image"; readonly url: string; readonly corners: Corners };

export interface OpenedMaterial {
  readonly material: Material;
  /** What the tiles say of whose they are, as they wrote it; empty where they do not. */
  readonly attribution: string;
}

import type { Credit, Ground } from "../model/basemap.ts";
import type { FeatureId } from "../model/feature.ts";
import type { Bbox } from "../model/geometry.ts";
import type { Padding } from "../model/screen.ts";
import type { Viewport } from "../model/view.ts";
import type { StyleView } from "./scene.ts";

/** What to paint: the same picture for the same values, whatever the map on the screen shows. */
export interface Picture {
  readonly view: Omit<StyleView, "unnamed">;
  /** Null to frame what is to be framed, as near as its precision allows. */
  readonly viewport: Viewport | null;
  /** None for the whole picture. */
  readonly framed: readonly FeatureId[];
  /** In pixels of the page; the image has `pixelRatio` times as many. */
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
  readonly padding: Padding;
  /** Null for the embedded one. */
  readonly ground: Ground | null;
}

export interface Painted {
  readonly image: HTMLCanvasElement;
  readonly viewport: Viewport;
  readonly bbox: Bbox;
  /** Whose the basemap is; none for the embedded one, which is there if another failed. */
  readonly credits: readonly Credit[];
}

/** Paints pictures one after another; whoever asked for it releases it. */
export interface Painter {
  readonly paint: (picture: Picture, signal: AbortSignal) => Promise<Painted>;
  readonly release: () => void;
}

import type { Ground } from "../model/basemap.ts";
import type { FeatureId } from "../model/feature.ts";
import type { Padding } from "../model/screen.ts";
import type { Theme, View, Viewport } from "../model/view.ts";
import type { Picture } from "../style/picture.ts";
import type { Step } from "../tour/step.ts";
import type { ExportReader } from "./export-reader.ts";

/** How large a picture is and in which colours. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
  readonly theme: Theme;
  /** The smallest letters, where they are read from afar; then only what is spoken of has a name. */
  readonly textPixels?: number;
  /** What lies under the map, where its licence lets it leave the app; null for the embedded one. */
  readonly ground: Ground | null;
}

const EDGE_PIXELS = 56;
const PADDING: Padding = {
  top: EDGE_PIXELS,
  right: EDGE_PIXELS,
  bottom: EDGE_PIXELS,
  left: EDGE_PIXELS,
};

/** A step as a presentation shows it, without the room that its words take. */
export function stepPicture(step: Step, canvas: Canvas, { locale }: ExportReader): Picture {
  const { filter, layers, features, viewport } = step;
  return {
    ...sizeOf(canvas),
    view: { filter, layers, selected: features, locale, ...lookOf(canvas) },
    viewport,
    framed: features,
    padding: PADDING,
  };
}

export interface Seen {
  readonly view: View;
  /** Where the camera looks while nobody moved it; none for the whole picture. */
  readonly framed: readonly FeatureId[];
  /** Of the map on the screen. */
  readonly width: number;
  readonly height: number;
}

/** What is on the screen, all of it, on a sheet of another shape. */
export function viewPicture({ view, framed, ...screen }: Seen, canvas: Canvas): Picture {
  const { filter, layers, selected, locale } = view;
  return {
    ...sizeOf(canvas),
    view: { filter, layers, selected, locale, ...lookOf(canvas) },
    viewport: view.viewport && fitted(view.viewport, screen, canvas),
    framed,
    padding: PADDING,
  };
}

/** Near enough to fill the sheet, far enough to leave nothing of the screen out. */
function fitted(
  viewport: Viewport,
  screen: Pick<Seen, "width" | "height">,
  canvas: Canvas,
): Viewport {
  const grown = Math.min(canvas.width / screen.width, canvas.height / screen.height);
  return { ...viewport, zoom: viewport.zoom + Math.log2(grown) };
}

function sizeOf({ width, height, pixelRatio, ground }: Canvas) {
  return { width, height, pixelRatio, ground };
}

function lookOf({
  theme,
  textPixels,
}: Canvas): Pick<Picture["view"], "theme"> & { textPixels?: number } {
  return textPixels === undefined ? { theme } : { theme, textPixels };
}

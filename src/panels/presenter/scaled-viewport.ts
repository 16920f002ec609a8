import type { Viewport } from "../../model/view.ts";

/** The same piece of land on a map so many times as large. */
export function scaledViewport(viewport: Viewport, by: number): Viewport {
  return { ...viewport, zoom: Math.min(Math.max(viewport.zoom + Math.log2(by), 0), 24) };
}

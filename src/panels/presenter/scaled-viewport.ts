import type { Viewport } from "../../model/view.ts";

const SAME_DEGREES = 2e-5;
const SAME_ZOOM = 0.02;

/** The same piece of land on a map so many times as large. */
export function scaledViewport(viewport: Viewport, by: number): Viewport {
  return { ...viewport, zoom: Math.min(Math.max(viewport.zoom + Math.log2(by), 0), 24) };
}

/** As far as anyone can see. */
export function isSameSight(a: Viewport | null, b: Viewport | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    Math.abs(a.center[0] - b.center[0]) < SAME_DEGREES &&
    Math.abs(a.center[1] - b.center[1]) < SAME_DEGREES &&
    Math.abs(a.zoom - b.zoom) < SAME_ZOOM &&
    Math.abs(a.bearing - b.bearing) < 0.1 &&
    Math.abs(a.pitch - b.pitch) < 0.5
  );
}

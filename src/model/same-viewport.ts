import type { Viewport } from "./view.ts";

const SAME_DEGREES = 1e-5;
const SAME_ZOOM = 1e-2;
const SAME_BEARING_DEGREES = 0.1;
const SAME_PITCH_DEGREES = 0.5;

/** As far as anyone can see; `slack` allows for so many roundings on the way. */
export function isSameViewport(a: Viewport | null, b: Viewport | null, slack = 1): boolean {
  if (a === null || b === null) return a === b;
  const isNear = (one: number, other: number, by: number) => Math.abs(one - other) < by * slack;
  return (
    isNear(a.center[0], b.center[0], SAME_DEGREES) &&
    isNear(a.center[1], b.center[1], SAME_DEGREES) &&
    isNear(a.zoom, b.zoom, SAME_ZOOM) &&
    isNear(a.bearing, b.bearing, SAME_BEARING_DEGREES) &&
    isNear(a.pitch, b.pitch, SAME_PITCH_DEGREES)
  );
}

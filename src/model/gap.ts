import type { Bbox } from "./geometry.ts";

/** On the sphere that distances are measured on, less a little for what is bent. */
const METRES_PER_DEGREE = 111_195 * 0.99;

/** What two things are apart at least, in metres, told from their boxes alone; they may not lie on both sides of the antimeridian. */
export function gapMetres(a: Bbox, b: Bbox): number {
  const lng = Math.max(0, a[0] - b[2], b[0] - a[2]);
  const lat = Math.max(0, a[1] - b[3], b[1] - a[3]);
  const poleward = Math.max(...[a[1], a[3], b[1], b[3]].map(Math.abs));
  return METRES_PER_DEGREE * Math.hypot(lat, lng * Math.cos((poleward * Math.PI) / 180));
}

import type { LineString } from "geojson";

/** How many times further north–south than east–west a line must run. */
const STEEPNESS = 1.5;

/** A line that runs up the page: its name reads better upright, letter under letter, than on its side. */
export function isSteep({ coordinates }: LineString): boolean {
  const [west = 0, south = 0] = coordinates[0] ?? [];
  const [east = 0, north = 0] = coordinates.at(-1) ?? [];
  const across = Math.abs(east - west) * Math.cos((south * Math.PI) / 180);
  return Math.abs(north - south) > STEEPNESS * across;
}

import { along, length, lineString } from "@turf/turf";
import type { LineString, Point } from "geojson";

/** Points on a line where its name may stand, at shares of its length. */
export function namePointsOn(line: LineString, shares: readonly number[]): readonly Point[] {
  const drawn = lineString(line.coordinates);
  const whole = length(drawn);
  return shares.map((share) => along(drawn, whole * share).geometry);
}

import { along, length, lineString } from "@turf/turf";
import type { LineString, Point } from "geojson";
import { bboxOf } from "./bbox.ts";
import { gapMetres } from "./gap.ts";
import type { Bbox, LngLat } from "./geometry.ts";

/** Points on a line where its name may stand, at shares of its length. */
export function namePointsOn(line: LineString, shares: readonly number[]): readonly Point[] {
  const drawn = lineString(line.coordinates);
  const whole = length(drawn);
  return shares.map((share) => along(drawn, whole * share).geometry);
}

/** As many points in each part of a line are looked at. */
const TRIED = 8;

/** A point in each part of a line, from a share of its length to another: the one farthest from what else is drawn, where a name finds the most room. */
export function roomyPointsOn(
  line: LineString,
  parts: readonly (readonly [number, number])[],
  others: readonly LngLat[],
): readonly Point[] {
  const boxes = others.map(([lng, lat]): Bbox => [lng, lat, lng, lat]);
  const roomAround = (point: Point) => {
    const box = bboxOf(point);
    return Math.min(...boxes.map((other) => gapMetres(box, other)));
  };
  return parts.map(([from, to]) => {
    const shares = Array.from(
      { length: TRIED },
      (_, at) => from + ((to - from) * at) / (TRIED - 1),
    );
    const rooms = namePointsOn(line, shares).map((point) => ({ point, room: roomAround(point) }));
    return rooms.reduce((best, next) => (next.room > best.room ? next : best)).point;
  });
}

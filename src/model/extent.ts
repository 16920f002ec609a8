import { along, circle, length, lineString } from "@turf/turf";
import { polygonHull } from "d3-polygon";
import type { Polygon, Position } from "geojson";
import type { LngLat } from "./geometry.ts";

/** How far the outermost places stand inside the hull before it is smoothed. */
const MARGIN_KILOMETRES = 1.3;
const CORNERS = 32;
const POINTS = 120;
/** How many neighbours on each side a point is averaged with. */
const REACH = 10;

/** A smoothed hull around places: roughly where they lie, never a boundary. Null around fewer than three. */
export function toExtent(places: readonly LngLat[]): Polygon | null {
  if (places.length < 3) return null;
  const rims = places.map(([lng, lat]) =>
    circle([lng, lat], MARGIN_KILOMETRES, { steps: CORNERS }),
  );
  const hull = polygonHull(rims.flatMap(({ geometry }) => geometry.coordinates.flat().map(toPair)));
  if (!hull) return null;
  const smooth = average(evenly([...hull, ...hull.slice(0, 1)]));
  const [start] = smooth;
  return start ? { type: "Polygon", coordinates: [[...smooth, start]] } : null;
}

function toPair([lng = Number.NaN, lat = Number.NaN]: Position): [number, number] {
  return [lng, lat];
}

/** The same ring with its points at equal steps, without the closing one. */
function evenly(ring: readonly Position[]): Position[] {
  const line = lineString([...ring]);
  const step = length(line) / POINTS;
  return Array.from(
    { length: POINTS },
    (_, index) => along(line, index * step).geometry.coordinates,
  );
}

function average(ring: readonly Position[]): Position[] {
  const span = Array.from({ length: 2 * REACH + 1 }, (_, index) => index - REACH);
  return ring.map((_, index) => {
    const near = span.map((step) => ring[(index + step + ring.length) % ring.length] ?? []);
    const mean = (axis: 0 | 1) =>
      near.reduce((sum, point) => sum + (point[axis] ?? 0), 0) / near.length;
    return [mean(0), mean(1)];
  });
}

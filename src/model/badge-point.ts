import type { Geometry, Position } from "geojson";
import type { LngLat } from "./geometry.ts";
import { namePointsOn } from "./names-along.ts";

/** Off the middle, where the name of a line stands. */
const SHARE = 0.4;

/** Where a mark about a line or an area stands: on the line, inside the area; undefined for points, which have a shoulder for it. */
export function badgePointOn(geometry: Geometry): LngLat | undefined {
  switch (geometry.type) {
    case "LineString":
      return onLine(geometry.coordinates);
    case "MultiLineString":
      return onLine(longest(geometry.coordinates));
    case "Polygon":
      return insideRings(geometry.coordinates);
    case "MultiPolygon":
      return insideRings(geometry.coordinates.flat());
    default:
      return undefined;
  }
}

function onLine(coordinates: Position[]): LngLat | undefined {
  if (coordinates.length < 2) return undefined;
  const [point] = namePointsOn({ type: "LineString", coordinates }, [SHARE]);
  return toLngLat(point?.coordinates);
}

function longest(lines: readonly Position[][]): Position[] {
  return lines.reduce((most, line) => (line.length > most.length ? line : most), []);
}

/** The middle of the widest stretch that lies inside on the parallel halfway up. */
function insideRings(rings: readonly Position[][]): LngLat | undefined {
  const lats = rings.flat().map(([, lat = 0]) => lat);
  const middle = (Math.min(...lats) + Math.max(...lats)) / 2;
  const crossings = rings.flatMap((ring) => crossingsOf(ring, middle)).toSorted((a, b) => a - b);
  let best: readonly [west: number, east: number] | undefined;
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    const [west = 0, east = 0] = crossings.slice(index, index + 2);
    if (!best || east - west > best[1] - best[0]) best = [west, east];
  }
  return best && [(best[0] + best[1]) / 2, middle];
}

function crossingsOf(ring: readonly Position[], parallel: number): readonly number[] {
  return ring.flatMap(([x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[index + 1] ?? [x, y];
    if (y < parallel === nextY < parallel) return [];
    return [x + ((parallel - y) / (nextY - y)) * (nextX - x)];
  });
}

function toLngLat([lng, lat]: Position = []): LngLat | undefined {
  return lng === undefined || lat === undefined ? undefined : [lng, lat];
}

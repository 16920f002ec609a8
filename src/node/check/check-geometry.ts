import type { Position } from "geojson";
import type { DataFile } from "../../load/data-files.ts";
import { positionsOf } from "../../model/bbox.ts";
import type { DataError } from "../../model/data-error.ts";
import type { Feature } from "../../model/feature.ts";
import type { Bbox } from "../../model/geometry.ts";
import { createFinding } from "./finding.ts";

/** About 5 km: rivers and roads run on past the outermost village. */
const MARGIN_DEGREES = 0.05;

/** The sub-district's box, from the middle half of the villages so that a misplaced one cannot stretch it. */
export function toBox(features: readonly Feature[]): Bbox | undefined {
  const positions = features
    .filter(({ properties }) => properties.kind === "village")
    .flatMap(({ geometry }) => positionsOf(geometry));
  if (positions.length === 0) return undefined;
  const [west, east] = toFence(positions.map(([lng = 0]) => lng));
  const [south, north] = toFence(positions.map(([, lat = 0]) => lat));
  return [west, south, east, north];
}

export function findGeometryFaults(
  file: DataFile,
  path: string,
  { geometry, properties }: Feature,
  box: Bbox | undefined,
): DataError[] {
  const outlier =
    box && properties.kind !== "context"
      ? positionsOf(geometry).find((position) => !isInside(position, box))
      : undefined;
  const [lng = 0, lat = 0] = outlier ?? [];
  return [
    ...(outlier ? [createFinding(file, path, (words) => words.outsideBox(lng, lat))] : []),
    ...(polygonsOf(geometry).every(isWound)
      ? []
      : [createFinding(file, path, (words) => words.winding)]),
  ];
}

function polygonsOf(geometry: Feature["geometry"]): readonly (readonly Position[][])[] {
  if (geometry.type === "Polygon") return [geometry.coordinates];
  return geometry.type === "MultiPolygon" ? geometry.coordinates : [];
}

function isWound(rings: readonly Position[][]): boolean {
  return rings.every((ring, at) => (at === 0 ? doubleArea(ring) > 0 : doubleArea(ring) < 0));
}

/** Positive when the ring runs anticlockwise. */
function doubleArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], at) => {
    const [nextX = 0, nextY = 0] = ring[(at + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}

function isInside([lng = 0, lat = 0]: Position, [west, south, east, north]: Bbox): boolean {
  return west <= lng && lng <= east && south <= lat && lat <= north;
}

/** Tukey's fence, and the margin beyond it. */
function toFence(values: readonly number[]): readonly [low: number, high: number] {
  const sorted = values.toSorted((a, b) => a - b);
  const last = sorted.length - 1;
  const [lower = 0, upper = 0] = [sorted[Math.floor(last / 4)], sorted[Math.ceil((last * 3) / 4)]];
  const reach = 1.5 * (upper - lower) + MARGIN_DEGREES;
  return [lower - reach, upper + reach];
}

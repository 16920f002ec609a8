import type { Position } from "geojson";
import { positionsOf } from "../model/bbox.ts";
import type { Bbox } from "../model/geometry.ts";
import type { OwnFeature } from "../model/own-layer.ts";

/** The bbox around features, which may be hundreds of thousands; null around none. */
export function bboxAround(features: readonly OwnFeature[]): Bbox | null {
  const bounds: Bounds = { west: 540, south: 90, east: -540, north: -90 };
  for (const { geometry } of features) {
    if (geometry.type === "Point") widen(bounds, geometry.coordinates);
    else for (const position of positionsOf(geometry)) widen(bounds, position);
  }
  const { west, south, east, north } = bounds;
  return west > east ? null : [west, south, east, north];
}

interface Bounds {
  west: number;
  south: number;
  east: number;
  north: number;
}

function widen(bounds: Bounds, [lng = 0, lat = 0]: Position): void {
  if (lng < bounds.west) bounds.west = lng;
  if (lng > bounds.east) bounds.east = lng;
  if (lat < bounds.south) bounds.south = lat;
  if (lat > bounds.north) bounds.north = lat;
}

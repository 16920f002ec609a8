import type { Geometry } from "geojson";
import type { Map as MapLibreMap } from "maplibre-gl";
import type { Datum } from "../model/datum.ts";
import type { Bbox, LngLat } from "../model/geometry.ts";

/** How a map's coordinates differ from ours, which are WGS84: not at all but on a basemap of another datum. */
export interface Shift {
  /** What the map's coordinates are. */
  readonly datum: Datum;
  readonly toMap: (ours: LngLat) => LngLat;
  readonly toOurs: (onMap: LngLat) => LngLat;
  readonly geometryToMap: (ours: Geometry) => Geometry;
  readonly geometryToOurs: (onMap: Geometry) => Geometry;
}

export const NO_SHIFT: Shift = {
  datum: "wgs84",
  toMap: same,
  toOurs: same,
  geometryToMap: same,
  geometryToOurs: same,
};

function same<T>(value: T): T {
  return value;
}

const shifts = new WeakMap<MapLibreMap, Shift>();

export function shiftOf(map: MapLibreMap): Shift {
  return shifts.get(map) ?? NO_SHIFT;
}

export function setShift(map: MapLibreMap, shift: Shift): void {
  shifts.set(map, shift);
}

export function shiftBbox(
  [west, south, east, north]: Bbox,
  move: (at: LngLat) => LngLat,
): [number, number, number, number] {
  const [left, bottom] = move([west, south]);
  const [right, top] = move([east, north]);
  return [left, bottom, right, top];
}

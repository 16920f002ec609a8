import type { Geometry } from "geojson";
import type { LngLat } from "../../model/geometry.ts";
import { mapPositions } from "../../model/map-positions.ts";
import type { Shift } from "../shift.ts";

/** A tenth of a metre, as finely as anybody points. */
export const SKETCH_DECIMALS = 6;

/** Carries a sketch to the map's datum and back; a position that went over comes back to the last digit, since nobody moved it. */
export function createCrossing({ toMap, toOurs }: Pick<Shift, "toMap" | "toOurs">) {
  const crossed = new Map<string, LngLat>();
  const over = (ours: LngLat): LngLat => {
    const onMap = rounded(toMap(ours));
    crossed.set(onMap.join(), ours);
    return onMap;
  };
  const back = (onMap: LngLat): LngLat => crossed.get(onMap.join()) ?? rounded(toOurs(onMap));
  return {
    toMap: (ours: Geometry): Geometry => mapPositions(ours, over),
    toOurs: (onMap: Geometry): Geometry => mapPositions(onMap, back),
  };
}

/** As a pointer's position is, so that it is told as finely as it was drawn. */
export function roundSketch(geometry: Geometry): Geometry {
  return mapPositions(geometry, rounded);
}

/** What draws takes no position finer than this. */
function rounded([lng, lat]: LngLat): LngLat {
  return [Number(lng.toFixed(SKETCH_DECIMALS)), Number(lat.toFixed(SKETCH_DECIMALS))];
}

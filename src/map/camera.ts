import { LngLat, type Map as MapLibreMap } from "maplibre-gl";
import type { Bbox } from "../model/geometry.ts";
import type { Viewport } from "../model/view.ts";
import { NO_SHIFT, type Shift, setShift, shiftBbox, shiftOf } from "./shift.ts";

export function viewportOf(map: MapLibreMap): Viewport {
  const { lng, lat } = map.getCenter();
  return {
    center: shiftOf(map).toOurs([lng, lat]),
    zoom: map.getZoom(),
    bearing: map.getBearing(),
    pitch: map.getPitch(),
  };
}

export function bboxSeen(map: MapLibreMap): Bbox {
  const bounds = map.getBounds();
  const seen: Bbox = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
  return shiftBbox(seen, shiftOf(map).toOurs);
}

export function cameraOf({ center, zoom, bearing, pitch }: Viewport, shift: Shift = NO_SHIFT) {
  const [lng, lat] = shift.toMap(center);
  return { center: new LngLat(lng, lat), zoom, bearing, pitch };
}

/** Goes over to another datum; what was in the middle stays there. */
export function reshift(map: MapLibreMap, shift: Shift): void {
  if (shift === shiftOf(map)) return;
  const viewport = viewportOf(map);
  setShift(map, shift);
  map.jumpTo(cameraOf(viewport, shift));
}

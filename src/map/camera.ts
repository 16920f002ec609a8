import { LngLat, type Map as MapLibreMap } from "maplibre-gl";
import type { Bbox } from "../model/geometry.ts";
import type { Viewport } from "../model/view.ts";

export function viewportOf(map: MapLibreMap): Viewport {
  const { lng, lat } = map.getCenter();
  return {
    center: [lng, lat],
    zoom: map.getZoom(),
    bearing: map.getBearing(),
    pitch: map.getPitch(),
  };
}

export function bboxSeen(map: MapLibreMap): Bbox {
  const bounds = map.getBounds();
  return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
}

export function cameraOf({ center: [lng, lat], zoom, bearing, pitch }: Viewport) {
  return { center: new LngLat(lng, lat), zoom, bearing, pitch };
}

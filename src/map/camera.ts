import { LngLat, type Map as MapLibreMap } from "maplibre-gl";
import type { Bbox } from "../model/geometry.ts";
import type { Viewport } from "../model/view.ts";

const SAME_DEGREES = 1e-5;
const SAME_ZOOM = 1e-2;

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

/** Stops the loop moveend → store → easeTo → moveend. */
export function sameViewport(a: Viewport, b: Viewport): boolean {
  return (
    Math.abs(a.center[0] - b.center[0]) < SAME_DEGREES &&
    Math.abs(a.center[1] - b.center[1]) < SAME_DEGREES &&
    Math.abs(a.zoom - b.zoom) < SAME_ZOOM &&
    Math.abs(a.bearing - b.bearing) < 0.1 &&
    Math.abs(a.pitch - b.pitch) < 0.5
  );
}

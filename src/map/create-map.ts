import { Map as MapLibreMap, type MapOptions, prewarm, setWorkerUrl } from "maplibre-gl";
import { workerUrl } from "../served/worker-url.ts";
import "maplibre-gl/dist/maplibre-gl.css";

setWorkerUrl(workerUrl);
// The workers start while data and fonts are still on their way.
prewarm();

const ZOOM_RANGE = { minZoom: 5, maxZoom: 17.5 };
const STEEPEST_DEGREES = 60;

/** A map without chrome of its own. Throws where the browser has no WebGL 2. */
export function createMap(options: MapOptions): MapLibreMap {
  return new MapLibreMap({
    ...ZOOM_RANGE,
    maxPitch: STEEPEST_DEGREES,
    attributionControl: false,
    fadeDuration: 0,
    renderWorldCopies: false,
    dragRotate: true,
    ...options,
  });
}

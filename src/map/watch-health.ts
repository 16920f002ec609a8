import type { Map as MapLibreMap } from "maplibre-gl";

/** Tells when everything is drawn, and when the graphics card went away and came back. */
export function watchHealth(
  map: MapLibreMap,
  told: {
    readonly onIdle: (idle: boolean) => void;
    readonly onLost: () => void;
    readonly onRestored: () => void;
  },
): void {
  map.on("movestart", () => told.onIdle(false));
  map.on("idle", () => told.onIdle(true));
  map.on("webglcontextlost", told.onLost);
  map.on("webglcontextrestored", told.onRestored);
}

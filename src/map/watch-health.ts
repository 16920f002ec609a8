import type { Map as MapLibreMap } from "maplibre-gl";

/** Tells when everything is drawn, and when the graphics card went away and came back. */
export function watchHealth(
  map: MapLibreMap,
  told: {
    readonly onIdle: (idle: boolean) => void;
    readonly onTrouble: (trouble: "lost" | null) => void;
  },
): void {
  map.on("movestart", () => told.onIdle(false));
  map.on("idle", () => told.onIdle(true));
  map.on("webglcontextlost", () => {
    told.onIdle(false);
    told.onTrouble("lost");
  });
  map.on("webglcontextrestored", () => told.onTrouble(null));
}

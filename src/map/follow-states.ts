import type { Map as MapLibreMap } from "maplibre-gl";
import { type Accessor, createEffect, on } from "solid-js";
import type { FeatureId } from "../model/feature.ts";
import type { ViewerStore } from "../store/store.ts";
import { applyState } from "./feature-state.ts";

/** Keeps the map's feature-state in step with what is selected and hovered. */
export function followStates(loaded: Accessor<MapLibreMap | undefined>, store: ViewerStore): void {
  createEffect(
    on([loaded, () => store.view.selected], ([map, selected], before) => {
      if (map) applyState(map, "selected", before?.[0] ? before[1] : [], selected);
    }),
  );
  createEffect(() => {
    const map = loaded();
    // A restored context brings the style back, but not the states.
    map?.on("webglcontextrestored", () => {
      map.once("idle", () => applyState(map, "selected", [], store.view.selected));
    });
  });
  createEffect(
    on([loaded, store.hovered], ([map, hovered], before) => {
      if (!map) return;
      applyState(map, "hovered", before?.[0] ? before[1] : [], hovered);
    }),
  );
  createEffect(
    on(
      [loaded, store.hovered],
      ([map, hovered], _, told: readonly FeatureId[] = []): readonly FeatureId[] => {
        if (!map) return [];
        const bare = hovered.filter((id) => !isNamed(map, id));
        applyState(map, "bare", told, bare);
        return bare;
      },
    ),
  );
}

/** Whether the map found room for the feature's own label. */
function isNamed(map: MapLibreMap, id: FeatureId): boolean {
  const layers = map
    .getLayersOrder()
    .filter((layer) => /^label/.test(layer) && layer !== "label-hovered");
  return map.queryRenderedFeatures({ layers, filter: ["==", ["get", "id"], id] }).length > 0;
}

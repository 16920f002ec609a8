import type { Map as MapLibreMap } from "maplibre-gl";
import { type Accessor, createEffect, createMemo, on } from "solid-js";
import type { FeatureId } from "../model/feature.ts";
import { afterPaint } from "../store/after-paint.ts";
import type { ViewerStore } from "../store/store.ts";
import { applyState } from "./feature-state.ts";

/** Keeps the map's feature-state in step with what is selected and hovered; a map that comes back is told all anew. */
export function followStates(loaded: Accessor<MapLibreMap | undefined>, store: ViewerStore): void {
  createEffect(
    on([loaded, () => store.view.selected], ([, selected], before) => {
      const told = before?.[0] ? before[1] : [];
      afterPaint(() => {
        const map = loaded();
        if (map) applyState(map, "selected", told, selected);
      });
    }),
  );
  createEffect(
    on([loaded, store.hovered], ([map, hovered], before) => {
      if (map) applyState(map, "hovered", before?.[0] ? before[1] : [], hovered);
    }),
  );
}

/** Hovered features for whose names the map found no room. */
export function createUnnamed(
  loaded: Accessor<MapLibreMap | undefined>,
  store: ViewerStore,
): Accessor<readonly FeatureId[]> {
  return createMemo(
    on([loaded, store.hovered], ([map, hovered]) => {
      return map ? hovered.filter((id) => !isNamed(map, id)) : [];
    }),
    [],
    { equals: (a, b) => a.join() === b.join() },
  );
}

function isNamed(map: MapLibreMap, id: FeatureId): boolean {
  const layers = map
    .getLayersOrder()
    .filter((layer) => /^label/.test(layer) && layer !== "label-hovered");
  return map.queryRenderedFeatures({ layers, filter: ["==", ["get", "id"], id] }).length > 0;
}

import type { Map as MapLibreMap } from "maplibre-gl";
import { type Accessor, createEffect, createMemo, on, onCleanup } from "solid-js";
import type { FeatureId } from "../model/feature.ts";
import { nameOf } from "../model/names.ts";
import { pointOf } from "../model/point.ts";
import type { Padding } from "../model/screen.ts";
import type { ViewerStore } from "../store/store.ts";
import { isCut } from "./cut-names.ts";
import { applyState } from "./feature-state.ts";
import { shiftOf } from "./shift.ts";

/** On a stage nobody moves the map to read the rest of a name, so a place around whose name would be cut is left out, dot and all; `textPixels` is null elsewhere. */
export function followCutNames(
  loaded: Accessor<MapLibreMap | undefined>,
  store: ViewerStore,
  padding: Accessor<Padding>,
  textPixels: Accessor<number | null>,
): void {
  const around = createMemo(() =>
    [...store.dataset.features.values()].filter(({ properties }) => properties.kind === "context"),
  );
  const cutOn = (map: MapLibreMap): readonly FeatureId[] => {
    const letters = textPixels();
    if (letters === null) return [];
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    return around().flatMap((feature) => {
      const point = pointOf(feature);
      if (!point || store.view.selected.includes(feature.properties.id)) return [];
      const [lng, lat] = shiftOf(map).toMap(point);
      const { x, y } = map.project([lng, lat]);
      const name = { text: nameOf(feature.properties, store.view.locale), x, y };
      return isCut(name, letters, { width, height }, padding()) ? [feature.properties.id] : [];
    });
  };
  createEffect(
    on(loaded, (map) => {
      if (!map) return;
      let told: readonly FeatureId[] = [];
      const tell = () => {
        const cut = cutOn(map);
        applyState(map, "cut", told, cut);
        told = cut;
      };
      map.on("moveend", tell);
      onCleanup(() => map.off("moveend", tell));
      createEffect(
        on([padding, textPixels, around, () => store.view.locale, () => store.view.selected], tell),
      );
    }),
  );
}

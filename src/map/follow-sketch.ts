import type { Geometry } from "geojson";
import type { Map as MapLibreMap } from "maplibre-gl";
import { type Accessor, createEffect, on, onCleanup } from "solid-js";
import type { ViewerStore } from "../store/store.ts";
import { PALETTES } from "../style/palette.ts";
import type { Shift } from "./shift.ts";
import type { Sketcher } from "./sketch/sketcher.ts";

/** Lets a person draw where a feature lies; what draws is fetched the first time somebody does. */
export function followSketch(
  loaded: Accessor<MapLibreMap | undefined>,
  store: ViewerStore,
  shift: Accessor<Shift>,
): void {
  const { sketch } = store;
  createEffect(
    on([loaded, sketch.feature, () => store.view.theme, shift], ([map, id, theme, moved]) => {
      if (!map || id === null) return;
      let sketcher: Sketcher | undefined;
      let isOver = false;
      /** What was drawn last, so that it is not drawn anew under the hand when it comes back. */
      let told: { readonly ours: Geometry; readonly onMap: Geometry } | undefined;
      const show = () => {
        const geometry = sketch.geometry();
        if (!geometry) return;
        sketcher?.show(told?.ours === geometry ? told.onMap : moved.geometryToMap(geometry));
      };
      const take = (onMap: Geometry) => {
        told = { ours: moved.geometryToOurs(onMap), onMap };
        sketch.draw(told.ours);
      };
      void import("./sketch/sketcher.ts").then(({ createSketcher }) => {
        if (isOver) return;
        sketcher = createSketcher(map, {
          palette: PALETTES[theme],
          others: [...store.dataset.features.values()]
            .filter(
              ({ properties, geometry }) =>
                properties.id !== id && properties.kind !== "context" && geometry.type !== "Point",
            )
            .map((feature) => ({ ...feature, geometry: moved.geometryToMap(feature.geometry) })),
          onDraw: take,
        });
        show();
      });
      createEffect(on(sketch.geometry, show));
      createEffect(on(sketch.anew, () => sketcher?.anew(), { defer: true }));
      onCleanup(() => {
        isOver = true;
        sketcher?.end();
      });
    }),
  );
}

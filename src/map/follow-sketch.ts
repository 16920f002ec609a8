import type { Map as MapLibreMap } from "maplibre-gl";
import { type Accessor, createEffect, on, onCleanup } from "solid-js";
import type { ViewerStore } from "../store/store.ts";
import { PALETTES } from "../style/palette.ts";
import type { Sketcher } from "./sketch/sketcher.ts";

/** Lets a person draw where a feature lies; what draws is fetched the first time somebody does. */
export function followSketch(loaded: Accessor<MapLibreMap | undefined>, store: ViewerStore): void {
  const { sketch } = store;
  createEffect(
    on([loaded, sketch.feature, () => store.view.theme], ([map, id, theme]) => {
      if (!map || id === null) return;
      let sketcher: Sketcher | undefined;
      let isOver = false;
      const show = () => {
        const geometry = sketch.geometry();
        if (geometry) sketcher?.show(geometry);
      };
      void import("./sketch/sketcher.ts").then(({ createSketcher }) => {
        if (isOver) return;
        sketcher = createSketcher(map, {
          palette: PALETTES[theme],
          others: [...store.dataset.features.values()].filter(
            ({ properties, geometry }) =>
              properties.id !== id && properties.kind !== "context" && geometry.type !== "Point",
          ),
          onDraw: sketch.draw,
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

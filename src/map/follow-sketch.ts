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
      const show = () => {
        const geometry = sketch.geometry();
        if (!geometry) return;
        sketcher?.show(geometry);
        sketcher?.claim(sketch.claim());
      };
      void import("./sketch/sketcher.ts").then(({ createSketcher }) => {
        if (isOver) return;
        sketcher = createSketcher(map, {
          palette: PALETTES[theme],
          shift: moved,
          others: [...store.dataset.features.values()].filter(
            ({ properties, geometry }) =>
              properties.id !== id && properties.kind !== "context" && geometry.type !== "Point",
          ),
          onDraw: sketch.draw,
        });
        show();
      });
      createEffect(on([sketch.geometry, sketch.claim], show));
      createEffect(on(sketch.anew, () => sketcher?.anew(), { defer: true }));
      onCleanup(() => {
        isOver = true;
        sketcher?.end();
      });
    }),
  );
}

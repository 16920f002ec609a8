import type { Map as MapLibreMap, StyleSpecification } from "maplibre-gl";
import { type Accessor, createEffect, on } from "solid-js";
import type { StyleView } from "../style/scene.ts";
import type { Beside } from "../style/style.ts";
import { addImages } from "./draw-images.ts";
import { refilter } from "./refilter.ts";
import { restyle } from "./restyle.ts";

/** What a style is made of. */
type Seen = readonly [view: StyleView, beside: Beside];

/** Keeps the map in step with what is to be seen, a painted frame later, before which no style is made; returns what makes the style that the map begins with. */
export function followStyle(
  loaded: Accessor<MapLibreMap | undefined>,
  seen: Accessor<Seen>,
  toStyle: (...seen: Seen) => StyleSpecification,
  lead: { readonly later: (work: () => void) => void; readonly onChange: () => void },
): () => StyleSpecification {
  let applied: { readonly seen: Seen; readonly style: StyleSpecification } | undefined;
  createEffect(
    on([loaded, seen], ([map, next]) => {
      if (!map || next === applied?.seen) return;
      lead.later(() => {
        if (next !== seen() || loaded() !== map) return;
        lead.onChange();
        addImages(map, next[0].theme);
        const style = toStyle(...next);
        if (!applied || !refilter(map, applied.style, style)) restyle(map, style);
        applied = { seen: next, style };
        map.triggerRepaint();
      });
    }),
  );
  return () => {
    const first = seen();
    applied = { seen: first, style: toStyle(...first) };
    return applied.style;
  };
}

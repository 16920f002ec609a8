import type { Map as MapLibreMap, StyleSpecification } from "maplibre-gl";
import { type Accessor, createEffect, on } from "solid-js";
import type { Theme } from "../model/view.ts";
import { addImages } from "./draw-images.ts";
import { refilter } from "./refilter.ts";
import { restyle } from "./restyle.ts";

/** Keeps the map in step with a style, a painted frame later; returns what to call with the style that the map begins with. */
export function followStyle(
  loaded: Accessor<MapLibreMap | undefined>,
  style: Accessor<StyleSpecification>,
  theme: Accessor<Theme>,
  lead: { readonly later: (work: () => void) => void; readonly onChange: () => void },
): (first: StyleSpecification) => void {
  let applied: StyleSpecification | undefined;
  createEffect(
    on([loaded, style], ([map, next]) => {
      if (!map || next === applied) return;
      lead.later(() => {
        if (next !== style() || loaded() !== map) return;
        lead.onChange();
        addImages(map, theme());
        if (!applied || !refilter(map, applied, next)) restyle(map, next);
        applied = next;
        map.triggerRepaint();
      });
    }),
  );
  return (first) => {
    applied = first;
  };
}

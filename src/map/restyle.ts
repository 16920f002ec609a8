import type { StyleOptions, StyleSpecification, StyleSwapOptions } from "maplibre-gl";
import { SKETCH_PREFIX } from "./sketch/sketch-prefix.ts";

interface Restyled {
  setStyle(style: StyleSpecification, options: StyleSwapOptions & StyleOptions): unknown;
}

/** Leaves a source alone that is there already, since none ever changes: MapLibre keeps what it loaded in place of the address and would fetch, parse and cut it all anew. */
export function restyle(map: Restyled, style: StyleSpecification): void {
  map.setStyle(style, {
    validate: false,
    transformStyle: (before, next) => ({
      ...next,
      sources: { ...next.sources, ...kept(before?.sources, next.sources) },
      layers: [...next.layers, ...(before?.layers.filter(isSketched) ?? [])],
    }),
  });
}

type Sources = StyleSpecification["sources"];

/** What stays as it is: what the next style has too, and what a person is drawing. */
function kept(before: Sources | undefined, next: Sources): Sources {
  const entries = Object.entries(before ?? {});
  return Object.fromEntries(entries.filter(([id]) => id in next || isSketched({ id })));
}

function isSketched({ id }: { readonly id: string }): boolean {
  return id.startsWith(`${SKETCH_PREFIX}-`);
}

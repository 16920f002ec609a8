import type { StyleOptions, StyleSpecification, StyleSwapOptions } from "maplibre-gl";
import { SKETCH_PREFIX } from "./sketch/sketch-prefix.ts";

interface Restyled {
  setStyle(style: StyleSpecification, options: StyleSwapOptions & StyleOptions): unknown;
}

/** Leaves the sources alone, which never change: MapLibre keeps what it loaded in place of the address and would fetch, parse and cut it all anew. */
export function restyle(map: Restyled, style: StyleSpecification): void {
  map.setStyle(style, {
    validate: false,
    transformStyle: (before, next) => ({
      ...next,
      sources: before?.sources ?? next.sources,
      layers: [...next.layers, ...(before?.layers.filter(isSketched) ?? [])],
    }),
  });
}

function isSketched({ id }: { readonly id: string }): boolean {
  return id.startsWith(`${SKETCH_PREFIX}-`);
}

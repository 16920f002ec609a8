import type { StyleOptions, StyleSpecification, StyleSwapOptions } from "maplibre-gl";
import { isOfUnderlay } from "../style/underlay.ts";
import { SKETCH_PREFIX } from "./sketch/sketch-prefix.ts";

interface Restyled {
  setStyle(style: StyleSpecification, options: StyleSwapOptions & StyleOptions): unknown;
}

/** Leaves the data's sources alone, whose addresses never change: MapLibre keeps what it loaded in place of the address and would fetch, parse and cut it all anew. */
export function restyle(map: Restyled, style: StyleSpecification): void {
  map.setStyle(style, {
    validate: false,
    transformStyle: (before, next) => ({
      ...next,
      layers: [...next.layers, ...(before?.layers.filter(isSketched) ?? [])],
      sources: { ...next.sources, ...ownOf(before?.sources ?? {}) },
    }),
  });
}

function isSketched({ id }: { readonly id: string }): boolean {
  return id.startsWith(`${SKETCH_PREFIX}-`);
}

function ownOf(sources: StyleSpecification["sources"]): StyleSpecification["sources"] {
  return Object.fromEntries(Object.entries(sources).filter(([id]) => !isOfUnderlay(id)));
}

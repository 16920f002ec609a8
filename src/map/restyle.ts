import type { StyleOptions, StyleSpecification, StyleSwapOptions } from "maplibre-gl";
import { isOfUnderlay } from "../style/underlay.ts";
import { COVERS } from "./covers-id.ts";
import { SKETCH_PREFIX } from "./sketch/sketch-prefix.ts";

interface Restyled {
  setStyle(style: StyleSpecification, options: StyleSwapOptions & StyleOptions): unknown;
}

/** Leaves the data's and people's own sources alone: MapLibre keeps what it loaded in place of the address and would fetch, parse and cut it all anew. A basemap's may change. */
export function restyle(map: Restyled, style: StyleSpecification): void {
  map.setStyle(style, {
    validate: false,
    transformStyle: (before, next) => ({
      ...next,
      layers: [...next.layers, ...(before?.layers.filter(isLaidOver) ?? [])],
      sources: { ...next.sources, ...kept(before?.sources, next.sources) },
    }),
  });
}

type Sources = StyleSpecification["sources"];

/** What stays as it is: what the next style has too, what a person is drawing and what keeps names off the cards. */
function kept(before: Sources | undefined, next: Sources): Sources {
  const entries = Object.entries(before ?? {});
  return Object.fromEntries(
    entries.filter(([id]) => (id in next && !isOfUnderlay(id)) || isLaidOver({ id })),
  );
}

function isLaidOver({ id }: { readonly id: string }): boolean {
  return id === COVERS || id.startsWith(`${SKETCH_PREFIX}-`);
}

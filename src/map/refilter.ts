import type { LayerSpecification, StyleSpecification } from "maplibre-gl";
import { isSameJson } from "../model/is-same-json.ts";

interface Refiltered {
  setFilter(id: string, filter: unknown, options: { readonly validate: false }): unknown;
}

type Filtered = Extract<LayerSpecification, { filter?: unknown }>;

/** Sets the filters that are not the same any more, which is most of what a click changes: MapLibre's own comparison writes out the whole style and checks it for each of them. False where more differs, and nothing was done. */
export function refilter(
  map: Refiltered,
  before: StyleSpecification,
  next: StyleSpecification,
): boolean {
  if (!isSameJson(bare(before), bare(next))) return false;
  next.layers.forEach((layer, index) => {
    const filter = filterOf(layer);
    if (!isSameJson(filterOf(before.layers[index]), filter))
      map.setFilter(layer.id, filter ?? null, { validate: false });
  });
  return true;
}

/** A style without its filters. */
function bare({ layers, ...rest }: StyleSpecification) {
  return { ...rest, layers: layers.map((layer) => ({ ...layer, filter: undefined })) };
}

function filterOf(layer: LayerSpecification | undefined): Filtered["filter"] {
  return layer && "filter" in layer ? layer.filter : undefined;
}

import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Locale, Theme } from "../../model/view.ts";
import { UNDERLAY_PREFIX, type Underlay } from "../underlay.ts";
import type { Material } from "./material.ts";
import { withOwnLetters } from "./own-letters.ts";

type Styled = Extract<Material, { type: "style" }>;

/** Somebody else's style beneath ours: their sources and layers under names that cannot meet ours. */
export function styledUnderlay({ style, dark }: Styled, theme: Theme, locale: Locale): Underlay {
  const { sources, layers } = theme === "dark" ? (dark ?? style) : style;
  const known = new Set(Object.keys(sources));
  return {
    sources: Object.fromEntries(
      Object.entries(sources).map(([id, source]) => [`${UNDERLAY_PREFIX}${id}`, source]),
    ),
    layers: layers
      .filter((layer) => !("source" in layer) || known.has(String(layer.source)))
      .flatMap((layer) => withOwnLetters(layer, locale))
      .map(renamed),
  };
}

export function renamed(layer: LayerSpecification): LayerSpecification {
  const id = `${UNDERLAY_PREFIX}${layer.id}`;
  return "source" in layer
    ? { ...layer, id, source: `${UNDERLAY_PREFIX}${layer.source}` }
    : { ...layer, id };
}

import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { Locale } from "../../model/view.ts";
import { FONT_REGULAR } from "../text.ts";

const NAMES = { zh: ["name:zh", "name:zh-Hans", "name"], en: ["name:en", "name:latin", "name"] };

/** Another style's layer in our own letters and without its icons, since its fonts and sprites are not fetched; none where nothing is left. */
export function withOwnLetters(layer: LayerSpecification, locale: Locale): LayerSpecification[] {
  if (layer.type === "symbol") return hasText(layer) ? [relettered(layer, locale)] : [];
  return hasPattern(layer) ? [] : [layer];
}

function relettered(layer: SymbolLayerSpecification, locale: Locale): LayerSpecification {
  const { "text-field": text = "", ...layout } = layer.layout ?? {};
  const isName = /"name|\{name/.test(JSON.stringify(text));
  return {
    ...layer,
    layout: {
      ...layout,
      "icon-image": "",
      "text-font": [...FONT_REGULAR],
      "text-field": isName ? nameIn(locale) : text,
    },
  };
}

function nameIn(locale: Locale): ExpressionSpecification {
  const [first = "name", ...others] = NAMES[locale];
  return ["coalesce", ["get", first], ...others.map((name): ["get", string] => ["get", name])];
}

function hasText({ layout }: SymbolLayerSpecification): boolean {
  return (layout?.["text-field"] ?? "") !== "";
}

function hasPattern({ paint }: LayerSpecification): boolean {
  return Object.keys(paint ?? {}).some((name) => name.endsWith("-pattern"));
}

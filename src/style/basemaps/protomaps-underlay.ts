import { layers, namedFlavor } from "@protomaps/basemaps";
import type { Locale, Theme } from "../../model/view.ts";
import { UNDERLAY_PREFIX, type Underlay } from "../underlay.ts";
import type { Material } from "./material.ts";
import { withOwnLetters } from "./own-letters.ts";
import { renamed } from "./styled-underlay.ts";

type Protomaps = Extract<Material, { type: "protomaps" }>;

const SOURCE = "protomaps";
const FLAVORS: Readonly<Record<Theme, string>> = {
  light: "light",
  dark: "dark",
  projector: "white",
};
const LANGUAGES: Readonly<Record<Locale, string>> = { zh: "zh-Hans", en: "en" };

/** Protomaps' own look in ours letters. */
export function protomapsUnderlay(material: Protomaps, theme: Theme, locale: Locale): Underlay {
  const { tiles, minZoom, maxZoom, bounds } = material;
  const drawn = layers(SOURCE, namedFlavor(FLAVORS[theme]), { lang: LANGUAGES[locale] });
  return {
    sources: {
      [`${UNDERLAY_PREFIX}${SOURCE}`]: {
        type: "vector",
        tiles: [tiles],
        minzoom: minZoom,
        maxzoom: maxZoom,
        bounds: [...bounds],
      },
    },
    layers: drawn.flatMap((layer) => withOwnLetters(layer, locale)).map(renamed),
  };
}

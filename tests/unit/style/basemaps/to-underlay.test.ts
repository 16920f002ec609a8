import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { expect, test } from "vitest";
import { NO_FILTER } from "../../../../src/model/filter.ts";
import { DEFAULT_VIEW, LOCALES, THEMES } from "../../../../src/model/view.ts";
import type { Material } from "../../../../src/style/basemaps/material.ts";
import { toUnderlay } from "../../../../src/style/basemaps/to-underlay.ts";
import { toStyle } from "../../../../src/style/style.ts";
import { isOfUnderlay } from "../../../../src/style/underlay.ts";

const URLS = { features: "blob:a", rings: "blob:b", ground: "blob:c" };
const VIEW = { ...DEFAULT_VIEW, filter: NO_FILTER, unnamed: [] };

const MATERIALS: Readonly<Record<string, Material>> = {
  tiles: {
    type: "raster",
    sheets: [["https://a.cn/{z}/{x}/{y}"], ["https://b.cn/{z}/{x}/{-y}"]],
    tileSize: 256,
    minZoom: 0,
    maxZoom: 18,
    bounds: null,
    isImagery: true,
  },
  style: { type: "style", style: anotherStyle(), dark: null },
  archive: {
    type: "protomaps",
    tiles: "pmtiles://own-1/{z}/{x}/{y}",
    minZoom: 0,
    maxZoom: 14,
    bounds: [117, 36, 118, 37],
  },
  image: {
    type: "image",
    url: "blob:image",
    corners: [
      [117, 37],
      [118, 37],
      [118, 36],
      [117, 36],
    ],
  },
};

for (const [name, material] of Object.entries(MATERIALS)) {
  test(`a basemap of ${name} makes a valid picture with the data's own, in every theme and language`, () => {
    for (const theme of THEMES) {
      for (const locale of LOCALES) {
        const underlay = toUnderlay(material, theme, locale);
        const style = toStyle(URLS, { ...VIEW, theme, locale }, { underlay });
        expect(validateStyleMin({ ...style, glyphs: "https://a.cn/{fontstack}/{range}" })).toEqual(
          [],
        );
        expect(Object.keys(underlay.sources).every(isOfUnderlay)).toBe(true);
        expect(underlay.layers.every(({ id }) => isOfUnderlay(id))).toBe(true);
      }
    }
  });
}

test("a basemap covers paper, extent and grid; the extent's edge and all places lie over it", () => {
  const { layers } = toStyle(URLS, VIEW, { underlay: toUnderlay(anArchive(), "light", "zh") });
  const at = (id: string) => layers.findIndex((layer) => layer.id === id);
  const first = layers.findIndex(({ id }) => isOfUnderlay(id));
  const last = layers.findLastIndex(({ id }) => isOfUnderlay(id));
  expect(Math.max(at("background"), at("extent"), at("grid-1000"))).toBeLessThan(first);
  expect(Math.min(at("extent-edge"), at("place-symbol"), at("label"))).toBeGreaterThan(last);
});

test("names over a basemap stand in wider halos than on paper", () => {
  const width = (underlay: ReturnType<typeof toUnderlay> | null) => {
    const label = toStyle(URLS, VIEW, { underlay }).layers.find(({ id }) => id === "label");
    return label?.type === "symbol" ? Number(label.paint?.["text-halo-width"]) : 0;
  };
  expect(width(toUnderlay(anArchive(), "light", "zh"))).toBeGreaterThan(width(null));
});

test("another style's letters are ours, its names in the reader's language, its icons gone", () => {
  const { layers } = toUnderlay(
    { type: "style", style: anotherStyle(), dark: null },
    "light",
    "en",
  );
  expect(layers.map(({ id }) => id)).toEqual(["basemap/land", "basemap/town"]);
  const town = layers.at(-1);
  const layout = town?.type === "symbol" ? town.layout : undefined;
  expect(layout?.["text-font"]).toContain("Noto Sans SC");
  expect(layout?.["icon-image"]).toBe("");
  expect(JSON.stringify(layout?.["text-field"])).toContain("name:en");
});

test("of a pair of styles the dark one is taken for a dark screen", () => {
  const dark = { ...anotherStyle(), layers: [{ id: "night", type: "background" as const }] };
  const { layers } = toUnderlay({ type: "style", style: anotherStyle(), dark }, "dark", "zh");
  expect(layers.map(({ id }) => id)).toEqual(["basemap/night"]);
});

function anArchive(): Material {
  return {
    type: "protomaps",
    tiles: "pmtiles://own-1/{z}/{x}/{y}",
    minZoom: 0,
    maxZoom: 14,
    bounds: [117, 36, 118, 37],
  };
}

function anotherStyle(): StyleSpecification {
  return {
    version: 8,
    sources: { town: { type: "vector", tiles: ["https://a.cn/{z}/{x}/{y}.pbf"] } },
    layers: [
      { id: "land", type: "background" },
      {
        id: "wood",
        type: "fill",
        source: "town",
        "source-layer": "wood",
        paint: { "fill-pattern": "wood" },
      },
      {
        id: "town",
        type: "symbol",
        source: "town",
        "source-layer": "town",
        layout: { "text-field": "{name:latin}", "icon-image": "dot", "text-font": ["Elsewhere"] },
      },
      {
        id: "shop",
        type: "symbol",
        source: "town",
        "source-layer": "shop",
        layout: { "icon-image": "shop" },
      },
      { id: "lost", type: "line", source: "gone", "source-layer": "line" },
    ],
  };
}

import { featureFilter, validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, test } from "vitest";
import { NO_FILTER } from "../../../src/model/filter.ts";
import { DEFAULT_VIEW, LAYERS, LOCALES, THEMES } from "../../../src/model/view.ts";
import type { StyleView } from "../../../src/style/scene.ts";
import { toStyle } from "../../../src/style/style.ts";

const VIEW = { ...DEFAULT_VIEW, unnamed: [] };
const URLS = { features: "blob:f", rings: "blob:r", ground: "blob:g" };

describe.each(THEMES)("in the %s theme", (theme) => {
  test.each(LOCALES)("the style is valid with %s names", (locale) => {
    expect(validateStyleMin(toStyle(URLS, { ...VIEW, theme, locale }))).toEqual([]);
  });
});

test("a style with everything chosen is valid", () => {
  const view = {
    ...VIEW,
    selected: ["village/a", "river/b"],
    filter: { boards: ["b1", "b2"], kinds: ["village"], precisions: ["inferred"], money: true },
    layers: Object.fromEntries(LAYERS.map((id) => [id, { visible: true, opacity: 0.5 }])),
  } as const;
  expect(validateStyleMin(toStyle(URLS, view))).toEqual([]);
});

test("places about which something is to be done have a dot, for which no layer is there without any", () => {
  const dotted = toStyle(URLS, { ...VIEW, remarked: ["village/a"] });
  expect(validateStyleMin(dotted)).toEqual([]);
  const ids = (style: typeof dotted) => style.layers.map(({ id }) => id);
  expect(ids(dotted)).toContain("remark-dot");
  expect(ids(toStyle(URLS, VIEW))).not.toContain("remark-dot");
});

test("a layer that is switched off is drawn by no style layer of its own", () => {
  const view = { ...VIEW, layers: { villages: { visible: false, opacity: 1 } } };
  const layer = toStyle(URLS, view).layers.find(({ id }) => id === "place-symbol");
  const filter = layer && "filter" in layer ? layer.filter : undefined;
  const isDrawn = (kind: string) =>
    featureFilter(filter, "layers[0].filter").filter(
      { zoom: 13 },
      { type: 1, properties: { kind } },
    );
  expect([isDrawn("village"), isDrawn("facility")]).toEqual([false, true]);
});

test("geometry travels by URL, so that a change of style compares no coordinates", () => {
  const style = toStyle(URLS, VIEW);
  expect(Object.values(style.sources).map((source) => "data" in source && source.data)).toEqual([
    "blob:g",
    "blob:f",
    "blob:r",
  ]);
});

test("symbols lie above names, so that they are placed first and no name hides one", () => {
  const ids = toStyle(URLS, { ...VIEW, filter: NO_FILTER }).layers.map(({ id }) => id);
  expect(ids.indexOf("place-symbol")).toBeGreaterThan(ids.indexOf("label"));
  expect(ids.at(-1)).toMatch(/^label-selected/);
});

test("what answers to a feature's state does so in every style, since MapLibre trips over one that stops", () => {
  const answering = (view: StyleView) =>
    toStyle(URLS, view).layers.flatMap(({ id, paint }) =>
      Object.entries(paint ?? {}).flatMap(([property, value]) =>
        JSON.stringify(value).includes("feature-state") ? [`${id} ${property}`] : [],
      ),
    );
  const layers = Object.fromEntries(LAYERS.map((id) => [id, { visible: true, opacity: 0.5 }]));
  const before = answering(VIEW);
  for (const change of [
    { textPixels: 28 },
    { theme: "projector" },
    { selected: ["village/a"] },
    { layers },
  ] as const)
    expect(answering({ ...VIEW, ...change })).toEqual(before);
});

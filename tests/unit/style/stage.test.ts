import { featureFilter, validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { NO_FILTER } from "../../../src/model/filter.ts";
import { THEMES } from "../../../src/model/view.ts";
import type { StyleView } from "../../../src/style/scene.ts";
import { toStyle } from "../../../src/style/style.ts";

const URLS = { features: "f.geojson", rings: "r.geojson", ground: "g.geojson" };
const STAGE: StyleView = {
  filter: NO_FILTER,
  layers: {},
  theme: "projector",
  locale: "zh",
  selected: ["village/a"],
  unnamed: [],
  textPixels: 28,
};

describe("the map of a step", () => {
  it("is a valid style in every theme", () => {
    for (const theme of THEMES)
      expect(validateStyleMin(toStyle(URLS, { ...STAGE, theme }))).toEqual([]);
  });

  it("has no letters smaller than the back row reads", () => {
    expect(textSizes({ ...STAGE, theme: "dark" }).filter((size) => size < 28)).toEqual([]);
  });

  it("names what is known to lie there and leaves the rest to the pointer", () => {
    expect(isNamed(STAGE, { located: true })).toBe(true);
    expect(isNamed(STAGE, { located: false })).toBe(false);
    expect(isNamed({ ...STAGE, textPixels: null }, { located: false })).toBe(true);
  });

  it("names all that a chapter is about", () => {
    const chapter = { ...STAGE, filter: { ...NO_FILTER, boards: ["rural"] } };
    expect(isNamed(chapter, { located: false, boards: ";rural;" })).toBe(true);
    expect(isNamed(chapter, { located: false, boards: ";growth;" })).toBe(false);
  });

  it("keeps what gives bearings under a chapter's filter, as exploring does not", () => {
    const chapter = { ...STAGE, filter: { ...NO_FILTER, boards: ["rural"] } };
    expect(isDrawn(chapter, "river-core", "river")).toBe(true);
    expect(isDrawn({ ...chapter, textPixels: null }, "river-core", "river")).toBe(false);
  });
});

function textSizes(view: StyleView): readonly number[] {
  return toStyle(URLS, view).layers.flatMap((layer) => {
    const size = layer.type === "symbol" ? layer.layout?.["text-size"] : undefined;
    return typeof size === "number" ? [size] : [];
  });
}

function isNamed(view: StyleView, properties: Readonly<Record<string, unknown>>): boolean {
  const village = { id: "village/b", kind: "village", seat: "alone", role: "", boards: "" };
  return passes(view, "label", 1, { ...village, ...properties });
}

function isDrawn(view: StyleView, layer: string, kind: string): boolean {
  return passes(view, layer, 2, { id: `${kind}/a`, kind, role: "", boards: ";growth;" });
}

function passes(view: StyleView, id: string, type: 1 | 2, properties: Record<string, unknown>) {
  const layer = toStyle(URLS, view).layers.find((one) => one.id === id);
  const rule = layer && "filter" in layer ? layer.filter : undefined;
  return featureFilter(rule, "filter").filter({ zoom: 12 }, { type, properties });
}

import {
  createExpression,
  featureFilter,
  validateStyleMin,
} from "@maplibre/maplibre-gl-style-spec";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { classOf, toClassing } from "../../../src/model/own/classing.ts";
import { meets, TESTS } from "../../../src/model/own/condition.ts";
import { parseOwnLayer } from "../../../src/model/own/own-ref.ts";
import { CATEGORICAL } from "../../../src/model/own/palettes.ts";
import type { Value } from "../../../src/model/own-layer.ts";
import { DEFAULT_VIEW, THEMES } from "../../../src/model/view.ts";
import { drawOwn } from "../../../src/style/layers/own.ts";
import { toColourExpression, toConditionExpression } from "../../../src/style/own-expressions.ts";
import { toStyle } from "../../../src/style/style.ts";
import { anOwnData, anOwnLayer } from "../../fixtures/own-data.ts";

const URLS = { features: "blob:f", rings: "blob:r", ground: "blob:g" };
const DATA = anOwnData([
  { n: 1, k: "甲" },
  { n: 2, k: "乙" },
  { n: 4, k: null },
]);
const NEUTRAL = "#777777";

describe.each(THEMES)("in the %s theme", (theme) => {
  test.each([
    { by: "nothing", colour: CATEGORICAL.clear[0] } as const,
    { by: "category", column: "k", palette: "muted" } as const,
    { by: "category", column: "none", palette: "muted" } as const,
    { by: "amount", column: "n", palette: "sand", scale: "quantile" } as const,
  ])("a layer coloured by $by is valid, chosen and labelled", (colour) => {
    const condition = { column: "n", test: "atLeast", value: "2" } as const;
    const layer = anOwnLayer({ colour, condition, labelColumn: "k" });
    const own = {
      layer,
      classing: toClassing(DATA, colour),
      source: "own:1",
      url: "own-tiles://1/{z}/{x}/{y}",
      chosen: [0, 2],
    };
    const style = toStyle(URLS, { ...DEFAULT_VIEW, theme, unnamed: [] }, { own: drawOwn([own]) });
    expect(validateStyleMin(style)).toEqual([]);
  });
});

test("points that go by names are drawn below the places they have them from, all others where they are", () => {
  const below = (["names", "coordinates"] as const).map((placedBy) => {
    const layer = anOwnLayer({ placedBy });
    const styled = {
      layer,
      classing: toClassing(DATA, layer.colour),
      source: "own:1",
      url: "own-tiles://1/{z}/{x}/{y}",
      chosen: [],
    };
    const { layers } = toStyle(URLS, { ...DEFAULT_VIEW, unnamed: [] }, { own: drawOwn([styled]) });
    const points = layers.find(({ id }) => id === `own:${layer.id}:point`);
    const shift = points?.type === "circle" ? points.paint?.["circle-translate"] : undefined;
    return Array.isArray(shift) ? shift.at(-1) : null;
  });
  expect(below).toEqual([
    ["literal", [0, 13]],
    ["literal", [0, 0]],
  ]);
});

test("own layers lie over the ground and under every symbol and name of the report, the first on top", () => {
  const own = ["a", "b"].map((id) => ({
    layer: anOwnLayer({ id }),
    classing: toClassing(DATA, anOwnLayer().colour),
    source: "own:1",
    url: "own-tiles://1/{z}/{x}/{y}",
    chosen: [],
  }));
  const ids = toStyle(URLS, { ...DEFAULT_VIEW, unnamed: [] }, { own: drawOwn(own) }).layers.map(
    ({ id }) => id,
  );
  const places = ["extent", "own:b:point", "own:a:fill", "label", "place-symbol"];
  const found = places.map((id) => ids.indexOf(id));
  expect(found).toEqual(found.toSorted((a, b) => a - b));
  expect(found[0]).toBeGreaterThanOrEqual(0);
  expect(ids.filter((id) => parseOwnLayer(id) === "a")).not.toEqual([]);
});

test("a hidden layer is not drawn", () => {
  const layer = anOwnLayer({ visible: false });
  const own = {
    layer,
    classing: toClassing(DATA, layer.colour),
    source: "own:1",
    url: "own-tiles://1/{z}/{x}/{y}",
    chosen: [0],
  };
  const { layers } = toStyle(URLS, { ...DEFAULT_VIEW, unnamed: [] }, { own: drawOwn([own]) });
  expect(layers.filter(({ id }) => parseOwnLayer(id) !== null)).toEqual([]);
});

const cell: fc.Arbitrary<Value> = fc.oneof(
  fc.string(),
  fc.constantFrom("10", "", "甲", "+5"),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);

test("the map lets through what the table lets through, whatever the cell and the condition", () => {
  const value = fc.oneof(fc.string(), fc.integer().map(String), fc.constant(""));
  fc.assert(
    fc.property(cell, value, fc.constantFrom(...TESTS), (held, against, kind) => {
      const condition = { column: "n", test: kind, value: against };
      const properties = { n: held };
      const onMap = featureFilter(toConditionExpression(condition), "layers[0].filter").filter;
      expect(onMap({ zoom: 5 }, { type: 1, properties })).toBe(meets(held, condition));
    }),
  );
});

test("the map colours as the legend does, whatever the cells", () => {
  const colour = fc.constantFrom(
    { by: "category", column: "n", palette: "clear" } as const,
    { by: "amount", column: "n", palette: "sea", scale: "quantile" } as const,
    { by: "amount", column: "n", palette: "dusk", scale: "equal" } as const,
  );
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 30 }), colour, (cells, by) => {
      const classing = toClassing(anOwnData(cells.map((n) => ({ n }))), by);
      if (classing.type === "one") return;
      const expression = createExpression(toColourExpression(classing, NEUTRAL), "circle-color");
      if (expression.result !== "success") throw new Error(JSON.stringify(expression.value));
      for (const n of cells) {
        const drawn = expression.value.evaluate({ zoom: 5 }, { type: 1, properties: { n } });
        expect(drawn).toBe(classing.colours[classOf(classing, n)] ?? NEUTRAL);
      }
    }),
  );
});

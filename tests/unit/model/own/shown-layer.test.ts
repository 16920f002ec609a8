import { expect, test } from "vitest";
import { featuresWithin, nameOfOwn } from "../../../../src/model/own/shown-layer.ts";
import { anOwnData, anOwnLayer } from "../../../fixtures/own-data.ts";

const DATA = anOwnData([
  { n: 1, t: "甲" },
  { n: 2, t: "乙" },
  { n: 3, t: "丙" },
]);

test("a layer shows what its filter lets through within the map", () => {
  const layer = anOwnLayer({ condition: { column: "n", test: "atLeast", value: "2" } });
  const shown = { layer, data: DATA };
  expect(featuresWithin(shown, undefined)).toEqual(DATA.features.slice(1));
  expect(featuresWithin(shown, [117.8, 36.8, 117.8015, 36.9])).toEqual(DATA.features.slice(1, 2));
});

test("a feature is called by its label, else by its first words", () => {
  expect(nameOfOwn({ layer: anOwnLayer(), data: DATA }, 1)).toBe("乙");
  expect(nameOfOwn({ layer: anOwnLayer({ labelColumn: "n" }), data: DATA }, 1)).toBe("2");
  expect(nameOfOwn({ layer: anOwnLayer(), data: anOwnData([{ n: 1 }]) }, 0)).toBe("");
});

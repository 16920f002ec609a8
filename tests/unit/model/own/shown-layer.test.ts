import { expect, test } from "vitest";
import {
  bboxAt,
  nameOfOwn,
  passingRows,
  rowsWithin,
} from "../../../../src/model/own/shown-layer.ts";
import { anOwnData, anOwnLayer } from "../../../fixtures/own-data.ts";

const DATA = anOwnData([
  { n: 1, t: "甲" },
  { n: 2, t: "乙" },
  { n: 3, t: "丙" },
]);

test("a layer shows what its filter lets through within the map", () => {
  const layer = anOwnLayer({ condition: { column: "n", test: "atLeast", value: "2" } });
  const shown = { layer, data: DATA };
  expect([...passingRows(shown)]).toEqual([1, 2]);
  expect([...rowsWithin(shown, undefined)]).toEqual([1, 2]);
  expect([...rowsWithin(shown, [117.8, 36.8, 117.8015, 36.9])]).toEqual([1]);
});

test("without a filter every row is shown", () => {
  expect([...passingRows({ layer: anOwnLayer(), data: DATA })]).toEqual([0, 1, 2]);
});

test("a row tells where its shape lies, and one that is not there does not", () => {
  expect(bboxAt(DATA, 0)).toEqual([117.8, 36.87, 117.8, 36.87]);
  expect(bboxAt(DATA, 3)).toBeNull();
});

test("a feature is called by its label, else by its first words", () => {
  expect(nameOfOwn({ layer: anOwnLayer(), data: DATA }, 1)).toBe("乙");
  expect(nameOfOwn({ layer: anOwnLayer({ labelColumn: "n" }), data: DATA }, 1)).toBe("2");
  expect(nameOfOwn({ layer: anOwnLayer(), data: anOwnData([{ n: 1 }]) }, 0)).toBe("");
});

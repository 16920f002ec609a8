import { expect, test } from "vitest";
import { sortRows } from "../../../../src/model/own/sort-rows.ts";
import { anOwnData } from "../../../fixtures/own-data.ts";

const DATA = anOwnData([
  { n: 10, t: "第10组" },
  { n: null, t: "第9组" },
  { n: 9, t: "" },
]);
const ROWS = [0, 1, 2];

test("numbers go by size, and empty cells come last either way", () => {
  expect(sortRows(DATA, ROWS, { column: "n", isDescending: false })).toEqual([2, 0, 1]);
  expect(sortRows(DATA, ROWS, { column: "n", isDescending: true })).toEqual([0, 2, 1]);
});

test("figures within words go by size too", () => {
  expect(sortRows(DATA, ROWS, { column: "t", isDescending: false })).toEqual([1, 0, 2]);
});

test("without a column the rows stay as the file has them", () => {
  expect(sortRows(DATA, ROWS, { column: null, isDescending: false })).toEqual(ROWS);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import {
  cellOf,
  columnOf,
  frequentTexts,
  tellOf,
  textOf,
} from "../../../../src/model/own/cells.ts";
import type { Value } from "../../../../src/model/own-layer.ts";
import { anOwnData } from "../../../fixtures/own-data.ts";

const cell: fc.Arbitrary<Value> = fc.oneof(
  fc.constantFrom("", "1", "甲", "true"),
  fc.string({ unit: "grapheme" }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
  fc.constant(null),
);

test("a cell comes back as what it was, whatever stands beside it", () => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
      const column = columnOf(anOwnData(cells.map((n) => ({ n }))), "n");
      const back = cells.map((_cell, at) => cellOf(column, at));
      expect(back).toEqual(cells);
      const tell = tellOf(column, (one) => JSON.stringify(one));
      expect(cells.map((_cell, at) => tell(at))).toEqual(back.map((one) => JSON.stringify(one)));
    }),
  );
});

test("a column or row that is not there is empty", () => {
  const data = anOwnData([{ n: 1, t: "甲" }]);
  expect(cellOf(columnOf(data, "x"), 0)).toBeNull();
  expect(cellOf(columnOf(data, "n"), 1)).toBeNull();
  expect(cellOf(columnOf(data, "t"), 1)).toBeNull();
  expect(textOf(columnOf(data, null), 0)).toBe("");
});

test("texts come the most frequent first, numbers among them as they are read", () => {
  const data = anOwnData([{ t: "乙" }, { t: "甲" }, { t: "甲" }]);
  expect([...frequentTexts(columnOf(data, "t"))]).toEqual(["甲", "乙"]);
  const numbers = anOwnData([{ n: 7 }, { n: null }, { n: 12 }, { n: 12 }]);
  expect([...frequentTexts(columnOf(numbers, "n"))]).toEqual(["12", "7", ""]);
});

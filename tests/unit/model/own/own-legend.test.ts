import { expect, test } from "vitest";
import type { OwnColour } from "../../../../src/model/own/own-colour.ts";
import { toOwnLegend } from "../../../../src/model/own/own-legend.ts";
import { anOwnData, anOwnLayer } from "../../../fixtures/own-data.ts";

const DATA = anOwnData([{ k: "甲" }, { k: "甲" }, { k: "乙" }, { k: null }]);
const BY_KIND = { by: "category", column: "k", palette: "clear" } as const;

function shownBy(colour: OwnColour, data = DATA) {
  return { layer: anOwnLayer({ colour }), data };
}

test("each value on the screen has a row with its colour, and what has none comes last", () => {
  expect(toOwnLegend(shownBy(BY_KIND), undefined)).toMatchObject([
    { type: "value", value: "甲", count: 2 },
    { type: "value", value: "乙", count: 1 },
    { type: "rest", colour: null, count: 1 },
  ]);
});

test("what is not on the screen has no row", () => {
  expect(toOwnLegend(shownBy(BY_KIND), [117.8015, 36.8, 117.8025, 36.9])).toMatchObject([
    { value: "乙" },
  ]);
});

test("a layer of one colour is one row", () => {
  const shown = shownBy({ by: "nothing", colour: "#000000" });
  expect(toOwnLegend(shown, undefined)).toEqual([{ type: "all", colour: "#000000", count: 4 }]);
  expect(toOwnLegend(shown, [0, 0, 1, 1])).toEqual([]);
});

test("ranges tell from where to where", () => {
  const data = anOwnData([0, 10, 20, 30, 50].map((n) => ({ n })));
  const colour = { by: "amount", column: "n", palette: "sea", scale: "equal" } as const;
  expect(toOwnLegend(shownBy(colour, data), undefined)[0]).toMatchObject({
    type: "range",
    from: 0,
    to: 10,
    count: 1,
  });
});

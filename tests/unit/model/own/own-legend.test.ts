import { expect, test } from "vitest";
import { toClassing } from "../../../../src/model/own/classing.ts";
import { toOwnLegend } from "../../../../src/model/own/own-legend.ts";
import { anOwnData } from "../../../fixtures/own-data.ts";

const DATA = anOwnData([{ k: "甲" }, { k: "甲" }, { k: "乙" }, { k: null }]);
const CLASSING = toClassing(DATA, { by: "category", column: "k", palette: "clear" });

test("each value on the screen has a row with its colour, and what has none comes last", () => {
  expect(toOwnLegend(CLASSING, DATA.features)).toMatchObject([
    { type: "value", value: "甲", count: 2 },
    { type: "value", value: "乙", count: 1 },
    { type: "rest", colour: null, count: 1 },
  ]);
});

test("what is not on the screen has no row", () => {
  expect(toOwnLegend(CLASSING, DATA.features.slice(2, 3))).toMatchObject([{ value: "乙" }]);
});

test("a layer of one colour is one row", () => {
  const classing = toClassing(DATA, { by: "nothing", colour: "#000000" });
  expect(toOwnLegend(classing, DATA.features)).toEqual([
    { type: "all", colour: "#000000", count: 4 },
  ]);
});

test("ranges tell from where to where", () => {
  const data = anOwnData([0, 10, 20, 30, 50].map((n) => ({ n })));
  const colour = { by: "amount", column: "n", palette: "sea", scale: "equal" } as const;
  expect(toOwnLegend(toClassing(data, colour), data.features)[0]).toMatchObject({
    type: "range",
    from: 0,
    to: 10,
    count: 1,
  });
});

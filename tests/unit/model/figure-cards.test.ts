import fc from "fast-check";
import { expect, test } from "vitest";
import { citedFigures } from "../../../src/model/cited-figure.ts";
import { toFigureCards } from "../../../src/model/figure-cards.ts";
import { anyReport } from "../../fixtures/any-report.ts";
import { aFigure, aReport, aStatement } from "../../fixtures/dataset.ts";

test("a total without a place is a card of its board", () => {
  const report = aReport({ statements: [aStatement("s1", { figures: [aFigure()] })] });
  expect(toFigureCards(report).boards).toMatchObject([{ key: { id: "b1" }, items: [{}] }]);
});

test("a change, a share and a rank stand apart from the totals", () => {
  const figures = [
    aFigure({ role: "change" }),
    aFigure({ role: "share" }),
    aFigure({ role: "rank" }),
  ];
  const cards = toFigureCards(aReport({ statements: [aStatement("s1", { figures })] }));
  expect(cards.comparisons).toHaveLength(3);
  expect(cards.boards).toEqual([]);
});

test("a figure of a statement with places is left to the map", () => {
  const report = aReport({
    statements: [aStatement("s1", { features: ["village/a"], figures: [aFigure()] })],
  });
  expect(toFigureCards(report)).toMatchObject({ boards: [], placed: [{}] });
});

test("whatever the report, each figure stands in exactly one pile", () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const { boards, comparisons, placed } = toFigureCards(report);
      const piled = [...boards.flatMap(({ items }) => items), ...comparisons, ...placed];
      expect(new Set(piled.map(({ figure }) => figure)).size).toBe(piled.length);
      expect(piled.length).toBe(citedFigures(report).length);
    }),
  );
});

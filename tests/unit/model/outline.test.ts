import { expect, test } from "vitest";
import { outlineOf } from "../../../src/model/outline.ts";
import type { Board } from "../../../src/model/report.ts";
import { aReport, aStatement } from "../../fixtures/dataset.ts";

test("statements stand under their board and paragraph, in the report's order", () => {
  const [a, b, c] = [aStatement("a"), aStatement("b"), aStatement("c", { paragraph: "p2" })];
  const [outlined] = outlineOf(aReport({ statements: [a, b, c] }), [a, b, c]);
  expect(outlined?.count).toBe(3);
  expect(outlined?.paragraphs.map(({ statements }) => statements)).toEqual([[a, b], [c]]);
});

test("a board or paragraph without statements is left out, and the others keep their numbers", () => {
  const report = aReport({ boards: [aBoard("one", "p1"), aBoard("two", "p2")] });
  const outline = outlineOf(report, [aStatement("a", { paragraph: "p2" })]);
  expect(outline.map(({ board, number }) => [board.id, number])).toEqual([["two", 2]]);
});

test("a report without boards has no outline", () => {
  expect(outlineOf(aReport({ boards: [] }), [aStatement("a")])).toEqual([]);
});

function aBoard(id: string, paragraph: string): Board {
  return {
    id,
    title: id,
    titleEn: id,
    paragraphs: [{ id: paragraph, title: paragraph, titleEn: paragraph }],
  };
}

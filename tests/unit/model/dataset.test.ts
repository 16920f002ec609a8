import { describe, expect, it } from "vitest";
import {
  boardIdsCiting,
  isMoney,
  placeOf,
  statementById,
  statementsCiting,
  statementsOf,
} from "../../../src/model/dataset.ts";
import { aFigure, aReport, aStatement } from "../../fixtures/dataset.ts";

describe("the way back from a feature", () => {
  it("finds the statements that cite it, in the order of the report", () => {
    const report = aReport({
      statements: [
        aStatement("s1", { features: ["village/a"] }),
        aStatement("s2", { features: ["village/b"] }),
        aStatement("s3", { features: ["village/b", "village/a"] }),
      ],
    });
    expect(statementsCiting(report, "village/a").map(({ id }) => id)).toEqual(["s1", "s3"]);
  });

  it("names each citing board once", () => {
    const report = aReport({
      statements: [
        aStatement("s1", { features: ["village/a"], paragraph: "p1" }),
        aStatement("s2", { features: ["village/a"], paragraph: "p2" }),
      ],
    });
    expect(boardIdsCiting(report, "village/a")).toEqual(["b1"]);
  });

  it("leads nowhere from a feature that nothing cites", () => {
    expect(statementsCiting(aReport(), "village/a")).toEqual([]);
    expect(boardIdsCiting(aReport(), "village/a")).toEqual([]);
  });
});

describe("a statement", () => {
  it("is found by its id, and no id finds none", () => {
    const report = aReport({ statements: [aStatement("s1")] });
    expect(statementById(report, "s1")?.id).toBe("s1");
    expect(statementById(report, null)).toBeUndefined();
    expect(statementById(report, "s9")).toBeUndefined();
  });

  it("stands in a numbered board and a paragraph of it", () => {
    expect(placeOf(aReport(), aStatement("s1", { paragraph: "p2" }))).toMatchObject({
      board: { id: "b1" },
      number: 1,
      paragraph: { id: "p2" },
    });
  });

  it("stands nowhere when its paragraph is unknown", () => {
    expect(placeOf(aReport(), aStatement("s1", { paragraph: "p9" }))).toBeUndefined();
  });

  it("is listed under its own paragraph only", () => {
    const report = aReport({
      statements: [aStatement("s1"), aStatement("s2", { paragraph: "p2" })],
    });
    expect(statementsOf(report, "p2").map(({ id }) => id)).toEqual(["s2"]);
  });
});

describe("a figure", () => {
  it.each(["元", "万元", "亿元"])("in %s is money", (unit) => {
    expect(isMoney(aFigure({ unit }))).toBe(true);
  });

  it.each(["", "个", "%", "万吨"])("in '%s' is none", (unit) => {
    expect(isMoney(aFigure({ unit }))).toBe(false);
  });
});

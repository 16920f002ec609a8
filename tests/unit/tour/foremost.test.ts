import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { citedFigures } from "../../../src/model/cited-figure.ts";
import type { Figure } from "../../../src/model/report.ts";
import { foremostOf } from "../../../src/tour/foremost.ts";
import { anyReport } from "../../fixtures/any-report.ts";
import { aFigure, aReport, aStatement } from "../../fixtures/dataset.ts";

describe("what a listener asks for first", () => {
  test("is money, however it is counted, then a comparison, then the largest count", () => {
    expect(
      order([
        [{ measure: "食堂", value: 5, unit: "家" }],
        [{ measure: "惠及", value: 4, unit: "万人次" }],
        [{ measure: "名次", value: 1, unit: "", role: "rank" }],
        [{ measure: "改造", value: 800, unit: "万元" }],
        [{ measure: "产值", value: 119, unit: "亿元" }],
        [{ measure: "检查", value: 360, unit: "家" }],
      ]),
    ).toEqual(["产值", "改造", "名次", "惠及", "检查", "食堂"]);
  });

  test("comes with what the same statement says beside it", () => {
    expect(
      order([
        [{ measure: "投资", value: 6, unit: "亿元" }],
        [
          { measure: "增幅", value: 10, unit: "%", role: "change" },
          { measure: "产值", value: 119, unit: "亿元" },
        ],
      ]),
    ).toEqual(["产值", "增幅", "投资"]);
  });

  test("stays in the report's order among equals", () => {
    const equals = ["甲", "乙", "丙"].map((measure) => [{ measure, value: 3, unit: "个" }]);
    expect(order(equals)).toEqual(["甲", "乙", "丙"]);
  });

  test("is every figure once, whatever the report", () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const figures = citedFigures(report);
        const foremost = foremostOf(figures);
        expect(foremost).toHaveLength(figures.length);
        expect(new Set(foremost)).toEqual(new Set(figures));
      }),
    );
  });
});

function order(statements: readonly (readonly Partial<Figure>[])[]): readonly string[] {
  const report = aReport({
    statements: statements.map((figures, index) =>
      aStatement(`s${index}`, { figures: figures.map(aFigure) }),
    ),
  });
  return foremostOf(citedFigures(report)).map(({ figure }) => figure.measure);
}

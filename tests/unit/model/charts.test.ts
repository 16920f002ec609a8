import fc from "fast-check";
import { expect, test } from "vitest";
import { type ChartSpec, roundEnd, toCharts } from "../../../src/model/charts.ts";
import { type CitedFigure, citedFigures } from "../../../src/model/cited-figure.ts";
import type { Figure } from "../../../src/model/report.ts";
import { scaleOf } from "../../../src/model/unit.ts";
import { anyReport } from "../../fixtures/any-report.ts";
import { aFigure, aStatement } from "../../fixtures/dataset.ts";
import { shippedDataset } from "../../fixtures/shipped.ts";

test("totals of one period and unit stand in one chart, the largest first", () => {
  const [chart, ...others] = toCharts(apart({ value: 3 }, { value: 12 }, { value: 7 }));
  expect(valuesOf(chart)).toEqual([12, 7, 3]);
  expect(others).toEqual([]);
});

test("changes, shares and ranks are in no chart", () => {
  const charts = toCharts(
    apart({ role: "change" }, { role: "change" }, { role: "share" }, { role: "rank" }),
  );
  expect(charts).toEqual([]);
});

test("what grew since the start is not drawn beside what the half-year brought", () => {
  const charts = toCharts(
    apart(
      { value: 5 },
      { value: 6 },
      { value: 9, period: "cumulative" },
      { value: 8, period: "cumulative" },
    ),
  );
  expect(charts.map(valuesOf)).toEqual([
    [6, 5],
    [9, 8],
  ]);
});

test("units that do not convert into one another are kept apart", () => {
  const charts = toCharts(apart({ unit: "家" }, { unit: "件" }, { unit: "家" }, { unit: "亿元" }));
  expect(charts.map(({ unit }) => unit)).toEqual(["家"]);
});

test("sums of money are told in the unit of the largest", () => {
  const [chart] = toCharts(apart({ value: 5000, unit: "万元" }, { value: 2, unit: "亿元" }));
  expect(chart).toMatchObject({ unit: "亿元", units: ["亿元", "万元"] });
  expect(valuesOf(chart)).toEqual([2, 0.5]);
  expect(chart?.bars.map(({ unit }) => unit)).toEqual(["亿元", "亿元"]);
});

test("units that count the same sort of thing stay as the report has them", () => {
  const [chart] = toCharts(apart({ value: 16, unit: "期" }, { value: 20, unit: "场次" }));
  expect(chart?.bars.map(({ unit }) => unit)).toEqual(["场次", "期"]);
});

test("a bar too small to see starts a chart of its own", () => {
  const charts = toCharts(apart({ value: 1770 }, { value: 1400 }, { value: 20 }, { value: 14 }));
  expect(charts.map(valuesOf)).toEqual([
    [1770, 1400],
    [20, 14],
  ]);
});

test("a single figure makes no chart", () => {
  expect(toCharts(apart({ value: 4 }))).toEqual([]);
});

test("figures one statement gives together have a chart together", () => {
  const pair = { figures: [aFigure({ value: 38 }), aFigure({ value: 21 })] };
  const charts = toCharts([
    ...apart({ value: 30 }, { value: 29 }),
    ...citedFigures({ statements: [aStatement("pair", pair)] }),
  ]);
  expect(charts.map(({ joint, bars }) => [joint, bars.length])).toEqual([
    [false, 2],
    [true, 2],
  ]);
});

test("bars of the same measure say that they need telling apart", () => {
  const [chart] = toCharts(
    apart({ measure: "投资", value: 8 }, { measure: "投资", value: 5 }, { measure: "产值" }),
  );
  expect(chart?.bars.map(({ ambiguous }) => ambiguous)).toEqual([true, true, false]);
});

test.each([
  [119, 120],
  [800, 800],
  [1770, 2000],
  [0.3, 0.3],
  [9.5, 10],
])("an axis for %d ends at %d", (value, end) => {
  expect(roundEnd(value)).toBe(end);
});

test("whatever the report, a chart mixes no roles, periods or sorts of unit", () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      for (const chart of toCharts(citedFigures(report))) expectHonest(chart);
    }),
  );
});

test("whatever the report, a figure is drawn at most once", () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const drawn = toCharts(citedFigures(report)).flatMap(({ bars }) => bars);
      expect(new Set(drawn.map(({ figure }) => figure)).size).toBe(drawn.length);
    }),
  );
});

test("the shipped report gives several honest charts", () => {
  const charts = toCharts(citedFigures(shippedDataset().report));
  expect(charts.length).toBeGreaterThan(3);
  for (const chart of charts) expectHonest(chart);
});

function expectHonest({ family, period, bars, end }: ChartSpec): void {
  expect(bars.length).toBeGreaterThan(1);
  for (const { figure, value } of bars) {
    expect(figure.role).toBe("total");
    expect(figure.period).toBe(period);
    expect(scaleOf(figure.unit).family).toBe(family);
    expect(value).toBeGreaterThan(0);
    expect(value).toBeLessThanOrEqual(end * (1 + 1e-9));
  }
}

function apart(...figures: readonly Partial<Figure>[]): readonly CitedFigure[] {
  return citedFigures({
    statements: figures.map((figure, index) =>
      aStatement(`s${index}`, { figures: [aFigure(figure)] }),
    ),
  });
}

function valuesOf(chart: ChartSpec | undefined): readonly number[] {
  return chart?.bars.map(({ value }) => value) ?? [];
}

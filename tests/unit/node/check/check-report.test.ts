import { describe, expect, test } from "vitest";
import type { Report, Statement } from "../../../../src/model/report.ts";
import { checkReport } from "../../../../src/node/check/check-report.ts";
import { aDataset, aFeature, aFigure, aStatement } from "../../../fixtures/dataset.ts";

test("a period begins before it ends", () => {
  expect(check({ period: { from: "2024-06-30", to: "2024-01-01" } })).toEqual(["period"]);
});

test("statements follow the source", () => {
  const statements = [aStatement("s1", { span: [20, 30] }), aStatement("s2", { span: [0, 10] })];
  expect(check({ statements })).toEqual(["statements.1.span"]);
});

describe("coverage agrees with what is cited", () => {
  test.each<[string, Partial<Statement>, string[]]>([
    ["placed and cited", { coverage: "placed", features: ["village/a"] }, []],
    ["placed and nothing cited", { coverage: "placed" }, ["statements.0.features"]],
    [
      "area-wide, yet cited",
      { coverage: "area-wide", features: ["village/a"] },
      ["statements.0.features"],
    ],
    ["outside, on context", { coverage: "outside", features: ["context/a"] }, []],
    [
      "outside, on a village",
      { coverage: "outside", features: ["village/a"] },
      ["statements.0.features"],
    ],
  ])("%s", (_, statement, faults) => {
    expect(check({ statements: [aStatement("s1", statement)] })).toEqual(faults);
  });
});

describe("2 of 5 named means", () => {
  const named = { n: 2, of: 5 };
  const features = ["village/a", "village/b", "facility/a"];

  test("two features of one kind, and a figure of 5", () => {
    expect(checkNamed({ named, features, coverage: "partly-placed" })).toEqual([]);
  });

  test("not one feature", () => {
    const one = { named, features: ["village/a"], coverage: "partly-placed" } as const;
    expect(checkNamed(one)).toEqual(["statements.0.named.n"]);
  });

  test("not that all are placed", () => {
    expect(checkNamed({ named, features, coverage: "placed" })).toEqual(["statements.0.coverage"]);
  });

  test("that 5 is a figure of the statement", () => {
    const of6 = { named: { n: 2, of: 6 }, features, coverage: "partly-placed" } as const;
    expect(checkNamed(of6)).toEqual(["statements.0.named.of"]);
  });
});

describe("figures and numerals belong to each other", () => {
  const figures = [aFigure({ span: [6, 8] })];
  const statements = [aStatement("s1", { figures })];

  test("one each", () => {
    expect(check({ statements, numerals: [{ span: [6, 7], kind: "figure" }] })).toEqual([]);
  });

  test("a figure without a numeral is a fault", () => {
    expect(check({ statements })).toEqual(["statements.0.figures.0.span"]);
  });

  test("unless it is a rank, which may be written in Chinese", () => {
    const rank = [aStatement("s1", { figures: [aFigure({ role: "rank" })] })];
    expect(check({ statements: rank })).toEqual([]);
  });

  test("a figure's numeral in no figure is a fault, a date's is not", () => {
    const numerals: Report["numerals"] = [
      { span: [6, 7], kind: "figure" },
      { span: [20, 24], kind: "date" },
      { span: [30, 31], kind: "figure" },
    ];
    expect(check({ statements, numerals })).toEqual(["numerals.2.span"]);
  });

  test("a figure lies inside its statement", () => {
    const stray = [aStatement("s1", { span: [0, 5], figures })];
    expect(check({ statements: stray, numerals: [{ span: [6, 7], kind: "figure" }] })).toEqual([
      "statements.0.figures.0.span",
    ]);
  });

  test("numerals follow the source and do not overlap", () => {
    const numerals: Report["numerals"] = [
      { span: [20, 24], kind: "date" },
      { span: [22, 24], kind: "date" },
    ];
    expect(check({ numerals })).toEqual(["numerals.1.span"]);
  });
});

function checkNamed(statement: Partial<Statement>): string[] {
  return check({
    statements: [aStatement("s1", { ...statement, figures: [aFigure({ span: [6, 8] })] })],
    numerals: [{ span: [6, 7], kind: "figure" }],
  });
}

function check(report: Partial<Report>): string[] {
  const ids = ["village/a", "village/b", "facility/a", "context/a"];
  const dataset = aDataset(
    ids.map((id) => aFeature(id)),
    report,
  );
  return checkReport(dataset).map(({ path }) => path);
}

import fc from "fast-check";
import { expect, test } from "vitest";
import { toLedger } from "../../../src/model/ledger.ts";
import type { Group, Matrix } from "../../../src/model/matrix.ts";
import { anyFeatures, anyReport } from "../../fixtures/any-report.ts";
import { aFeature, aFigure, aPosition, aReport, aStatement } from "../../fixtures/dataset.ts";
import { shippedDataset } from "../../fixtures/shipped.ts";

test("a statement stands in the row of its board and the column of its coverage", () => {
  const ledger = toLedger(
    aReport({ statements: [aStatement("s1", { paragraph: "p2", coverage: "outside" })] }),
    [],
  );
  const row = ledger.statements.rows.find(({ key }) => key?.id === "b1");
  const cell = row?.cells.find(({ key }) => key === "outside");
  expect(cell?.items.map(({ id }) => id)).toEqual(["s1"]);
});

test("a statement whose paragraph no board has is counted in a row of its own", () => {
  const ledger = toLedger(aReport({ statements: [aStatement("s1", { paragraph: "lost" })] }), []);
  expect(ledger.statements.rows.at(-1)).toMatchObject({ key: null, items: [{ id: "s1" }] });
});

test("there is no row without a board while every statement has one", () => {
  const ledger = toLedger(aReport({ statements: [aStatement("s1")] }), []);
  expect(ledger.statements.rows.map(({ key }) => key?.id)).toEqual(["b1"]);
});

test("what is named in part is listed with both numbers", () => {
  const ledger = toLedger(
    aReport({ statements: [aStatement("s1", { named: { n: 2, of: 4 } }), aStatement("s2")] }),
    [],
  );
  expect(ledger.named).toMatchObject([{ statement: { id: "s1" }, n: 2, of: 4 }]);
});

test("what is placed in part without a total is told apart from what is named", () => {
  const part = { coverage: "partly-placed" } as const;
  const ledger = toLedger(
    aReport({
      statements: [aStatement("s1", part), aStatement("s2", { ...part, named: { n: 1, of: 2 } })],
    }),
    [],
  );
  expect(ledger.unnumbered.map(({ id }) => id)).toEqual(["s1"]);
});

test("a figure that overlaps no numeral is one written in words", () => {
  const report = aReport({
    statements: [
      aStatement("s1", { figures: [aFigure({ span: [3, 5] }), aFigure({ span: [7, 9] })] }),
    ],
    numerals: [{ span: [3, 4], kind: "figure" }],
  });
  expect(toLedger(report, []).spelled.map(({ figure }) => figure.span)).toEqual([[7, 9]]);
});

test("a numeral said to be a figure that no figure covers is reported", () => {
  const report = aReport({ numerals: [{ span: [3, 4], kind: "figure" }] });
  expect(toLedger(report, []).unexplained).toHaveLength(1);
});

test("a date explains itself", () => {
  const report = aReport({ numerals: [{ span: [3, 4], kind: "date" }] });
  expect(toLedger(report, []).unexplained).toEqual([]);
});

test("places are counted by kind and by how well they are known", () => {
  const schematic = aPosition({ precision: "schematic" });
  const ledger = toLedger(aReport(), [
    aFeature("village/a"),
    aFeature("village/b", { position: schematic }),
    aFeature("river/a", { position: schematic }),
  ]);
  expect(ledger.features.rows.map(({ key, items }) => [key, items.length])).toEqual([
    ["village", 2],
    ["river", 1],
  ]);
  expect(sizes(ledger.features.totals)).toEqual({
    surveyed: 0,
    geocoded: 1,
    village: 0,
    inferred: 0,
    schematic: 2,
  });
});

test("whatever the report, its sums add up and nothing is left out", () => {
  fc.assert(
    fc.property(anyReport, anyFeatures, (report, features) => {
      const ledger = toLedger(report, features);
      expectSums(ledger.statements, report.statements.length);
      expectSums(ledger.figures, report.statements.flatMap(({ figures }) => figures).length);
      expectSums(ledger.features, features.length);
      expect(count(ledger.numerals)).toBe(report.numerals.length);
    }),
  );
});

test("the shipped report is accounted for to the last statement, numeral and place", () => {
  const { report, features } = shippedDataset();
  const ledger = toLedger(report, features.values());
  expectSums(ledger.statements, report.statements.length);
  expectSums(ledger.features, features.size);
  expect(count(ledger.numerals)).toBe(report.numerals.length);
  expect(ledger.statements.rows.every(({ key }) => key !== null)).toBe(true);
  expect(ledger.unexplained).toEqual([]);
});

test("in the shipped report every figure has a numeral of its own or is written in words", () => {
  const ledger = toLedger(shippedDataset().report, []);
  const numerals = ledger.numerals.find(({ key }) => key === "figure");
  expect(ledger.figures.items.length).toBe((numerals?.items.length ?? 0) + ledger.spelled.length);
});

test("in the shipped report a statement names at most what it counts", () => {
  for (const { n, of } of toLedger(shippedDataset().report, []).named) expect(n).toBeLessThan(of);
});

function expectSums<R, C, T>(matrix: Matrix<R, C, T>, whole: number): void {
  expect(count(matrix.rows)).toBe(whole);
  expect(count(matrix.totals)).toBe(whole);
  expect(matrix.items.length).toBe(whole);
  for (const row of matrix.rows) expect(count(row.cells)).toBe(row.items.length);
  for (const [column, total] of matrix.totals.entries())
    expect(count(matrix.rows.flatMap(({ cells }) => cells[column] ?? []))).toBe(total.items.length);
}

function count(groups: readonly Group<unknown, unknown>[]): number {
  return groups.reduce((sum, { items }) => sum + items.length, 0);
}

function sizes<T>(groups: readonly Group<string, T>[]): Record<string, number> {
  return Object.fromEntries(groups.map(({ key, items }) => [key, items.length]));
}

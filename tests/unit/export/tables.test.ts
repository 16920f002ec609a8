import { expect, test } from "vitest";
import { toPrecisionTable, toStatementTable } from "../../../src/export/tables.ts";
import { anExportReader } from "../../fixtures/export-reader.ts";
import { shippedDataset } from "../../fixtures/shipped.ts";

const DATASET = shippedDataset();
const READER = anExportReader(DATASET);

for (const [name, table, all] of [
  ["statements", toStatementTable(READER), DATASET.report.statements.length],
  ["places", toPrecisionTable(READER), DATASET.features.size],
] as const) {
  test(`the table of ${name} adds up along its rows, down its columns and to the whole`, () => {
    const numbers = table.rows.map((row) =>
      row.slice(1).map((text) => (text === "–" ? 0 : Number(text))),
    );
    const sums = numbers.at(-1) ?? [];
    for (const row of numbers) expect(total(row.slice(0, -1))).toBe(row.at(-1));
    for (const [column, sum] of sums.entries())
      expect(total(numbers.slice(0, -1).map((row) => row[column] ?? 0))).toBe(sum);
    expect(sums.at(-1)).toBe(all);
  });
}

test("a table's head has a word for each of its columns", () => {
  for (const { head, rows } of [toStatementTable(READER), toPrecisionTable(READER)])
    for (const row of rows) expect(row).toHaveLength(head.length);
});

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

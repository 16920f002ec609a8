import type { LooseReading, Row } from "./reading.ts";

/** More than anybody goes through by hand. */
const MOST_ROWS = 5_000;

/** A table as it would be copied from a spreadsheet: cells between tabs, under their headers if it has any. */
export function toTableText({
  columnsGuess,
  rows,
}: Pick<LooseReading, "columnsGuess" | "rows">): string {
  const { headers = [], headerRow = 0 } = columnsGuess ?? {};
  const lines = rows.slice(0, MOST_ROWS).map((row) => toLine(headers.map(cellIn(row))));
  return (headerRow > 0 ? [toLine(headers), ...lines] : lines).join("\n");
}

function cellIn(row: Row): (header: string) => string {
  return (header) => String(row[header] ?? "");
}

function toLine(cells: readonly string[]): string {
  return cells.map(quoted).join("\t");
}

function quoted(cell: string): string {
  return /[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

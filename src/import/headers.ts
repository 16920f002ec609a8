import { parseAngle } from "./parse-angle.ts";
import { toKey } from "./to-values.ts";

type Cells = readonly (readonly unknown[])[];

interface Found {
  readonly headers: readonly string[];
  /** Where the rows with data begin, from 0. */
  readonly firstRow: number;
}

/** The first row with more than a title in it names the columns, unless it holds coordinates already. */
export function findHeaders(cells: Cells): Found {
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const least = Math.min(2, width);
  const at = Math.max(
    0,
    cells.findIndex((row) => row.filter(isFilled).length >= least),
  );
  const row = cells[at] ?? [];
  if (row.filter(isNumeric).length >= 2)
    return { headers: row.map((_cell, index) => letterOf(index)), firstRow: at };
  return { headers: toUnique(withoutTail(row).map(toHeader)), firstRow: at + 1 };
}

export function isFilled(cell: unknown): boolean {
  if (typeof cell === "string") return /\S/.test(cell);
  return cell !== null && cell !== undefined;
}

function isNumeric(cell: unknown): boolean {
  return typeof cell === "number" || !Number.isNaN(parseAngle(String(cell ?? "")));
}

function withoutTail(row: readonly unknown[]): readonly unknown[] {
  return row.slice(0, row.findLastIndex(isFilled) + 1);
}

function toHeader(cell: unknown, at: number): string {
  const text = String(cell ?? "")
    .replace(/\s+/g, " ")
    .trim();
  return text === "" ? letterOf(at) : toKey(text);
}

/** A second 备注 becomes 备注 2. */
function toUnique(headers: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return headers.map((header) => {
    let unique = header;
    for (let number = 2; seen.has(unique); number += 1) unique = `${header} ${number}`;
    seen.add(unique);
    return unique;
  });
}

/** As a spreadsheet names a column: A, B, …, Z, AA. */
function letterOf(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : `${letterOf(Math.floor(at / 26) - 1)}${letter}`;
}

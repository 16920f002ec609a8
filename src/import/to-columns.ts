import type { Column, Value } from "../model/own-layer.ts";
import type { Row } from "./reading.ts";
import { isWrittenNumber, toNumber } from "./to-number.ts";

/** From this length on, whole numbers that all are equally long are codes: telephones, official codes. */
const CODE_LENGTH = 9;

interface Tally {
  readonly name: string;
  isText: boolean;
  filled: number;
  texts: number;
  written: number;
  lengths: Set<number>;
}

interface Columns {
  readonly columns: readonly Column[];
  /** Columns whose numbers stand as text and are to be read as numbers. */
  readonly toRead: ReadonlySet<string>;
}

/** Which columns the rows have; where the format knows no numbers, such as CSV, those are told by how they look. */
export function toColumns(rows: readonly Row[], isUntyped: boolean): Columns {
  const tallies = new Map<string, Tally>();
  for (const row of rows) for (const name in row) count(tallyOf(tallies, name), row[name] ?? null);
  const all = [...tallies.values()];
  const numeric = all.filter(isNumeric);
  const toRead = numeric.filter(({ texts, written }) => texts > 0 && (isUntyped || written > 0));
  const isNumber = new Set([...numeric.filter(({ texts }) => texts === 0), ...toRead]);
  return {
    columns: all.map((tally) => ({
      name: tally.name,
      type: isNumber.has(tally) ? "number" : "text",
    })),
    toRead: new Set(toRead.map(({ name }) => name)),
  };
}

export function readNumbers(row: Row, names: ReadonlySet<string>): Row {
  if (names.size === 0) return row;
  const numbers = [...names].map((name) => [name, toNumberOrNull(row[name] ?? null)] as const);
  return { ...row, ...Object.fromEntries(numbers) };
}

function toNumberOrNull(value: Value): Value {
  if (typeof value !== "string") return value;
  return value.trim() === "" ? null : toNumber(value);
}

function tallyOf(tallies: Map<string, Tally>, name: string): Tally {
  const known = tallies.get(name);
  if (known) return known;
  const tally = {
    name,
    isText: false,
    filled: 0,
    texts: 0,
    written: 0,
    lengths: new Set<number>(),
  };
  tallies.set(name, tally);
  return tally;
}

function count(tally: Tally, value: Value): void {
  if (tally.isText || value === null || value === "") return;
  tally.filled += 1;
  if (typeof value === "number") return;
  if (typeof value !== "string" || Number.isNaN(toNumber(value))) {
    tally.isText = true;
    return;
  }
  tally.texts += 1;
  tally.lengths.add(/^\d+$/.test(value) ? value.length : 0);
  if (isWrittenNumber(value)) tally.written += 1;
}

function isNumeric({ isText, filled, lengths }: Tally): boolean {
  if (isText || filled === 0) return false;
  const [length = 0] = lengths;
  return lengths.size !== 1 || length < CODE_LENGTH;
}

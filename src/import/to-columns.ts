import type { Column, Value } from "../model/own-layer.ts";
import type { Row } from "./reading.ts";
import { createTally, type Tally } from "./tally.ts";
import { toNumber } from "./to-number.ts";

interface Columns {
  readonly columns: readonly Column[];
  /** Columns whose numbers stand as text and are to be read as numbers. */
  readonly toRead: ReadonlySet<string>;
}

/** Which columns the rows have; where the format knows no numbers, those are told by how they look. */
export function toColumns(rows: readonly Row[], isUntyped: boolean): Columns {
  const tallies = new Map<string, Tally>();
  for (const row of rows) for (const name in row) tallyOf(tallies, name).add(row[name]);
  const toRead = new Set<string>();
  const columns: Column[] = [];
  for (const [name, tally] of tallies) {
    if (isToRead(tally, isUntyped)) toRead.add(name);
    const isNumber = toRead.has(name) || (tally.isNumeric() && tally.texts() === 0);
    columns.push({ name, type: isNumber ? "number" : "text" });
  }
  return { columns, toRead };
}

function isToRead({ isNumeric, texts, written }: Tally, isUntyped: boolean): boolean {
  return isNumeric() && texts() > 0 && (isUntyped || written() > 0);
}

export function readNumbers(row: Row, names: ReadonlySet<string>): Row {
  if (names.size === 0) return row;
  const read: Record<string, Value> = { ...row };
  for (const name of names) read[name] = toNumberIfText(row[name] ?? null);
  return read;
}

function toNumberIfText(value: Value): Value {
  if (typeof value !== "string") return value;
  return value.trim() === "" ? null : toNumber(value);
}

function tallyOf(tallies: Map<string, Tally>, name: string): Tally {
  const known = tallies.get(name);
  if (known) return known;
  const tally = createTally();
  tallies.set(name, tally);
  return tally;
}

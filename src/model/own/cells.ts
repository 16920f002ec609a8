import type { Column, FilledColumn, OwnData, OwnFeature, Value } from "../own-layer.ts";
import { toText } from "./condition.ts";

const KINDS = ["object", "string", "number", "boolean"];

/** The cell of a column in the row at this place; null where there is no such column or row. */
export function cellOf(column: FilledColumn | undefined, at: number): Value {
  if (column === undefined) return null;
  if (column.type === "number") return toNumberCell(column.numbers[at]);
  return distinctCell(column, column.codes[at] ?? -1);
}

/** The same as the text that a person reads. */
export function textOf(column: FilledColumn | undefined, at: number): string {
  return toText(cellOf(column, at));
}

export function columnOf({ columns }: OwnData, name: string | null): FilledColumn | undefined {
  return columns.find((column) => column.name === name);
}

/** What is told of each cell, as a function of its row; of a text that stands in many rows it is found out once. */
export function tellOf<T>(
  column: FilledColumn | undefined,
  tell: (cell: Value) => T,
): (at: number) => T {
  if (column?.type !== "text") return (at) => tell(cellOf(column, at));
  const { codes, ends } = column;
  const told = Array.from(ends, (_end, code) => tell(distinctCell(column, code)));
  return (at) => told[codes[at] ?? 0] ?? tell(null);
}

/** The different texts of a column, the most frequent first. */
export function* frequentTexts(column: FilledColumn | undefined): Generator<string> {
  const filled =
    column?.type === "number" ? toCoded(Array.from(column.numbers, toNumberCell)) : column;
  if (filled === undefined) return;
  const counts = new Uint32Array(filled.ends.length);
  for (const code of filled.codes) counts[code] = (counts[code] ?? 0) + 1;
  const codes = Array.from(counts.keys()).sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
  for (const code of codes) yield toText(distinctCell(filled, code));
}

export function fillColumn({ name, type }: Column, features: readonly OwnFeature[]): FilledColumn {
  if (type === "number") return { name, type, numbers: toNumbers(name, features) };
  return { name, type, ...toCoded(features.map(({ properties }) => properties[name] ?? null)) };
}

type Coded = Omit<Extract<FilledColumn, { type: "text" }>, "name" | "type">;

function toNumberCell(number = Number.NaN): number | null {
  return Number.isNaN(number) ? null : number;
}

function distinctCell({ text, ends, kinds }: Coded, code: number): Value {
  const kind = KINDS[kinds[code] ?? 0];
  if (kind === "object") return null;
  const cell = text.slice(code === 0 ? 0 : ends[code - 1], ends[code]);
  if (kind === "string") return cell;
  return kind === "number" ? Number(cell) : cell === "true";
}

function toNumbers(name: string, features: readonly OwnFeature[]): Float64Array<ArrayBuffer> {
  const numbers = new Float64Array(features.length);
  for (let at = 0; at < numbers.length; at += 1) {
    const cell = features[at]?.properties[name];
    numbers[at] = typeof cell === "number" ? cell : Number.NaN;
  }
  return numbers;
}

function toCoded(cells: readonly Value[]): Coded {
  const known = new Map<Value, number>();
  const codes = new Uint32Array(cells.length);
  for (let at = 0; at < codes.length; at += 1) {
    const cell = cells[at] ?? null;
    const code = known.get(cell) ?? known.size;
    if (code === known.size) known.set(cell, code);
    codes[at] = code;
  }
  const distinct = [...known.keys()];
  const texts = distinct.map(toText);
  const ends = new Uint32Array(distinct.length);
  for (const [code, text] of texts.entries()) ends[code] = (ends[code - 1] ?? 0) + text.length;
  const kinds = Uint8Array.from(distinct, (cell) => KINDS.indexOf(typeof cell));
  return { text: texts.join(""), ends, kinds, codes };
}

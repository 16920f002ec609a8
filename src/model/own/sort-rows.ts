import type { OwnData } from "../own-layer.ts";
import { cellOf, columnOf } from "./cells.ts";
import { toText } from "./condition.ts";

export interface Order {
  /** Null for the order of the file. */
  readonly column: string | null;
  readonly isDescending: boolean;
}

/** Rows put in order, empty cells last, whichever way; a hundred thousand names take seconds, hence in steps. */
export function* sortRows(
  data: OwnData,
  rows: Uint32Array,
  { column, isDescending }: Order,
): Generator<void, Uint32Array> {
  if (column === null) return rows;
  const compare = comparing(data, column, isDescending ? -1 : 1);
  let [from, to] = [rows.slice(), rows.slice()];
  for (let width = 1; width < rows.length; width *= 2) {
    for (let start = 0; start < rows.length; start += 2 * width)
      yield* merge(from, to, [start, start + width, start + 2 * width], compare);
    [from, to] = [to, from];
  }
  return from;
}

type Compare = (a: number, b: number) => number;

/** Of the steps in which it is done. */
const STRIDE = 2_000;

/** Two neighbouring stretches, each in order, become one; of equals, the one before stays before. */
function* merge(
  from: Uint32Array,
  to: Uint32Array,
  [start, middle, stop]: readonly [number, number, number],
  compare: Compare,
): Generator<void, void> {
  const end = Math.min(stop, from.length);
  let [left, right] = [start, middle];
  for (let at = start; at < end; at += 1) {
    const isLeft =
      right >= end || (left < middle && compare(from[left] ?? 0, from[right] ?? 0) <= 0);
    to[at] = from[isLeft ? left++ : right++] ?? 0;
    if (at % STRIDE === 0) yield;
  }
}

function comparing(data: OwnData, name: string, way: 1 | -1): Compare {
  const collator = new Intl.Collator("zh-CN", { numeric: true });
  const column = columnOf(data, name);
  return (a, b) => {
    const [one, other] = [cellOf(column, a), cellOf(column, b)];
    if (typeof one === "number" && typeof other === "number") return way * (one - other);
    const [left, right] = [toText(one), toText(other)];
    if (left === "" || right === "") return Number(left === "") - Number(right === "");
    return way * collator.compare(left, right);
  };
}

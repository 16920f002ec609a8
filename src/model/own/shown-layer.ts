import type { Bbox } from "../geometry.ts";
import type { OwnData } from "../own-layer.ts";
import { columnOf, tellOf, textOf } from "./cells.ts";
import { type Condition, meets } from "./condition.ts";
import type { OwnLayer } from "./own-layer-settings.ts";

/** A layer with what it shows. */
export interface ShownLayer {
  readonly layer: OwnLayer;
  readonly data: OwnData;
}

/** The rows that its filter lets through, in the order of the file. */
export function passingRows({ layer, data }: ShownLayer): Uint32Array {
  const key = layer.condition ?? data;
  const known = PASSING.get(key);
  if (known?.data === data) return known.rows;
  const rows = rowsMeeting(data, layer.condition);
  PASSING.set(key, { data, rows });
  return rows;
}

/** Those of them within a bbox. */
export function* rowsWithin(shown: ShownLayer, bbox: Bbox | undefined): Generator<number> {
  const { boxes } = shown.data;
  for (const at of passingRows(shown))
    if (bbox === undefined || overlapsAt(boxes, at, bbox)) yield at;
}

/** What a person would call it: the label's cell, else the first column that names it. */
export function nameOfOwn({ layer, data }: ShownLayer, at: number): string {
  const [first] = data.columns.filter(({ type }) => type === "text");
  return textOf(columnOf(data, layer.labelColumn ?? first?.name ?? null), at);
}

export function bboxAt({ boxes }: OwnData, at: number): Bbox | null {
  const [west, south, east, north] = boxes.subarray(4 * at, 4 * at + 4);
  if (west === undefined || south === undefined) return null;
  return [west, south, east ?? west, north ?? south];
}

/** Asked for by the list, the legend and the table alike. */
const PASSING = new WeakMap<
  Condition | OwnData,
  { readonly data: OwnData; readonly rows: Uint32Array }
>();

function rowsMeeting(data: OwnData, condition: Condition | null): Uint32Array {
  const rows = new Uint32Array(data.count);
  const passes = tellOf(
    columnOf(data, condition?.column ?? null),
    (cell) => condition === null || meets(cell, condition),
  );
  let found = 0;
  for (let at = 0; at < data.count; at += 1) {
    if (!passes(at)) continue;
    rows[found] = at;
    found += 1;
  }
  return rows.subarray(0, found);
}

function overlapsAt(boxes: Float64Array, at: number, bbox: Bbox): boolean {
  const [west = 0, south = 0, east = 0, north = 0] = [
    boxes[4 * at],
    boxes[4 * at + 1],
    boxes[4 * at + 2],
    boxes[4 * at + 3],
  ];
  return west <= bbox[2] && bbox[0] <= east && south <= bbox[3] && bbox[1] <= north;
}

/** A stretch of a text that differs from a query by one slip at most. */
export interface Nearest {
  readonly slips: number;
  readonly from: number;
  readonly to: number;
}

/** A cell holds slips and the start of the stretch in one number; slips come first. */
const SLIP = 4096;

/**
 * A wrong, a missing, an extra letter or two swapped ones are a slip. The stretch may end anywhere
 * in the text and, unless `anchored`, begin anywhere.
 */
export function nearest(query: string, text: string, anchored: boolean): Nearest | null {
  if (!mayBeNear(query, text)) return null;
  let last = new Int32Array(text.length + 1);
  let row = last.map((_, index) => (anchored ? index * SLIP : index));
  for (let index = 0; index < query.length; index += 1) {
    const next = rowAfter(query, index, text, row, last);
    if (least(next) >= 2 * SLIP) return null;
    last = row;
    row = next;
  }
  const best = least(row);
  return { slips: Math.floor(best / SLIP), from: best % SLIP, to: row.lastIndexOf(best) };
}

/** Cheap, and rules out nearly everything: one slip leaves a half of the query whole, unless it swaps the two letters in the middle. */
export function mayBeNear(query: string, text: string): boolean {
  const middle = query.length >> 1;
  const first = query.slice(0, middle);
  const second = query.slice(middle);
  if (text.includes(first) || text.includes(second)) return true;
  const swapped = second.charAt(0) + first.slice(-1);
  return text.includes(first.slice(0, -1) + swapped + second.slice(1));
}

function rowAfter(
  query: string,
  index: number,
  text: string,
  row: Int32Array,
  last: Int32Array,
): Int32Array<ArrayBuffer> {
  const letter = query.charAt(index);
  const before = query.charAt(index - 1);
  const next = new Int32Array(text.length + 1);
  next[0] = cell(row, 0) + SLIP;
  for (let at = 1; at <= text.length; at += 1) {
    const other = text.charAt(at - 1);
    const read = cell(row, at - 1) + (letter === other ? 0 : SLIP);
    const slipped = Math.min(cell(row, at), cell(next, at - 1)) + SLIP;
    const isSwap = before === other && at > 1 && letter === text.charAt(at - 2);
    next[at] = Math.min(read, slipped, isSwap ? cell(last, at - 2) + SLIP : read);
  }
  return next;
}

function cell(row: Int32Array, at: number): number {
  return row[at] ?? 0;
}

function least(row: Int32Array): number {
  let best = row[0] ?? 0;
  for (const cell of row) if (cell < best) best = cell;
  return best;
}

import type { OwnData } from "../own-layer.ts";
import { toText } from "./condition.ts";

export interface Order {
  /** Null for the order of the file. */
  readonly column: string | null;
  readonly isDescending: boolean;
}

/** The places of the features in their file, put in order; empty cells last, whichever way. */
export function sortRows(data: OwnData, rows: readonly number[], order: Order): readonly number[] {
  const { column } = order;
  if (column === null) return rows;
  const collator = new Intl.Collator("zh-CN", { numeric: true });
  const cells = new Map(rows.map((at) => [at, data.features[at]?.properties[column] ?? null]));
  const way = order.isDescending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [one = null, other = null] = [cells.get(a), cells.get(b)];
    if (typeof one === "number" && typeof other === "number") return way * (one - other);
    const [left, right] = [toText(one), toText(other)];
    if (left === "" || right === "") return Number(left === "") - Number(right === "");
    return way * collator.compare(left, right);
  });
}

import type { Hit, SearchGroup } from "../../model/search/search.ts";

/** What the arrow keys walk over. */
export type Row =
  | { readonly type: "hit"; readonly hit: Hit; readonly index: number }
  | { readonly type: "more"; readonly count: number; readonly index: number };

export interface RowGroup {
  readonly group: SearchGroup["type"];
  readonly rows: readonly Row[];
}

const SHOWN_AT_FIRST = 6;

/** Groups with their rows numbered through; a long one ends in a row that opens the rest of it. */
export function toRowGroups(
  groups: readonly SearchGroup[],
  opened: readonly SearchGroup["type"][],
): readonly RowGroup[] {
  let index = 0;
  return groups.map(({ type, hits }) => {
    const isWhole = opened.includes(type) || hits.length <= SHOWN_AT_FIRST + 1;
    const shown = isWhole ? hits : hits.slice(0, SHOWN_AT_FIRST);
    const rows: Row[] = shown.map((hit) => ({ type: "hit", hit, index: index++ }));
    if (!isWhole) rows.push({ type: "more", count: hits.length - shown.length, index: index++ });
    return { group: type, rows };
  });
}

/** Where a key leads from a row; undefined when it leads nowhere. */
export function rowAfterKey(key: string, index: number, count: number): number | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case "ArrowDown":
      return (index + 1) % count;
    case "ArrowUp":
      return (index - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}

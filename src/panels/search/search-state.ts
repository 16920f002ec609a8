import { createMemo, createSignal } from "solid-js";
import type { SearchGroup } from "../../model/search/search.ts";
import type { ViewerStore } from "../../store/store.ts";
import type { Answers } from "./answers.tsx";
import { choose, featuresOf } from "./choose.ts";
import { createLazySearch } from "./lazy-search.ts";
import { type Row, toRowGroups } from "./rows.ts";

export type SearchState = ReturnType<typeof createSearchState>;

/** What is typed, what was found, and which row the keys stand on. */
export function createSearchState(store: ViewerStore) {
  const { answers, ask } = createLazySearch(store);
  const [query, setQuery] = createSignal("");
  const [isOpen, setOpen] = createSignal(false);
  const [active, setActive] = createSignal(0);
  const [opened, setOpened] = createSignal<readonly SearchGroup["type"][]>([]);
  const groups = createMemo(() => (query().trim() === "" ? [] : (answers()?.find(query()) ?? [])));
  const rowGroups = createMemo(() => toRowGroups(groups(), opened()));
  const rows = createMemo(() => rowGroups().flatMap((group) => group.rows));

  const close = () => {
    setOpen(false);
    store.hover([]);
  };
  const type = (next: string) => {
    store.hover([]);
    setOpened([]);
    setActive(0);
    setQuery(next);
    setOpen(next.trim() !== "");
    ask();
  };
  const take = (row: Row) => {
    if (row.type === "more") {
      const group = rowGroups().find((one) => one.rows.includes(row));
      if (group) setOpened((before) => [...before, group.group]);
      return;
    }
    close();
    choose(store, row.hit.target);
  };
  return {
    query,
    groups,
    /** Draws the answers; undefined until it has come. */
    view: (): Answers["View"] | undefined => answers()?.View,
    examples: () => answers()?.examples() ?? [],
    rowGroups,
    rows,
    active,
    /** There is something to say about what is typed, be it that nothing was found. */
    isOpen: () => isOpen() && answers() !== undefined,
    open: () => {
      setOpen(query().trim() !== "");
      ask();
    },
    close,
    type,
    take,
    /** Stands on a row and shows on the map what it means. */
    point: (index: number) => {
      const row = rows()[index];
      setActive(index);
      store.hover(row?.type === "hit" ? featuresOf(store, row.hit.target) : []);
    },
    takeActive: () => {
      const row = rows()[active()];
      if (row) take(row);
    },
  };
}

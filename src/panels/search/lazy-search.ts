import { type Accessor, createEffect, createSignal } from "solid-js";
import type { Search, SearchGroup } from "../../model/search/search.ts";
import type { ViewerStore } from "../../store/store.ts";
import { whenIdle } from "../shell/when-idle.ts";

/** A search that travels and reads the dataset once the map is drawn, or when the first letter is typed. */
export function createLazySearch(
  store: ViewerStore,
  pinyin: Readonly<Record<string, string>>,
): {
  readonly find: (query: string) => readonly SearchGroup[];
  readonly isReady: Accessor<boolean>;
} {
  const [search, setSearch] = createSignal<Search>();
  let isAsked = false;
  const ask = async () => {
    if (isAsked) return;
    isAsked = true;
    const { createSearch } = await import("../../model/search/search.ts");
    setSearch(() => createSearch(store.dataset, pinyin));
  };
  createEffect(() => {
    if (store.isSettled()) void whenIdle().then(ask);
  });
  return {
    find: (query) => {
      const ready = search();
      if (!ready) void ask();
      return ready?.(query) ?? [];
    },
    isReady: () => search() !== undefined,
  };
}

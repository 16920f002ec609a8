import type { ViewerStore } from "../../store/store.ts";

export function SearchBox(_props: {
  store: ViewerStore;
  pinyin: Readonly<Record<string, string>>;
}) {
  return <input type="search" />;
}

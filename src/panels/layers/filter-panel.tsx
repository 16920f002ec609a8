import type { ViewerStore } from "../../store/store.ts";

export function FilterPanel(_props: { store: ViewerStore }) {
  return <p>FilterPanel</p>;
}

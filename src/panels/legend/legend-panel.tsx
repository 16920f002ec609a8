import type { ViewerStore } from "../../store/store.ts";

export function LegendPanel(_props: { store: ViewerStore }) {
  return <p>LegendPanel</p>;
}

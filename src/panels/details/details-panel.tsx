import type { ViewerStore } from "../../store/store.ts";

export function DetailsPanel(_props: { store: ViewerStore }) {
  return <p>DetailsPanel</p>;
}

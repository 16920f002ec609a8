import type { ViewerStore } from "../../store/store.ts";

export function PlacesPanel(_props: { store: ViewerStore }) {
  return <p>PlacesPanel</p>;
}

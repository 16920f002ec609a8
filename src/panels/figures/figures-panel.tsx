import type { ViewerStore } from "../../store/store.ts";

export function FiguresPanel(_props: { store: ViewerStore }) {
  return <p>FiguresPanel</p>;
}

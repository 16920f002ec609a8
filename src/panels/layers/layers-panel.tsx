import type { ViewerStore } from "../../store/store.ts";

export function LayersPanel(_props: { store: ViewerStore; onClose: () => void }) {
  return <p>LayersPanel</p>;
}

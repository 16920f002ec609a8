import type { ViewerStore } from "../../store/store.ts";

export function SchematicNotice(_props: { store: ViewerStore }) {
  return <p>SchematicNotice</p>;
}

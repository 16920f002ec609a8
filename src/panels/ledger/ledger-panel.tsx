import type { ViewerStore } from "../../store/store.ts";

export function LedgerPanel(_props: { store: ViewerStore }) {
  return <p>LedgerPanel</p>;
}

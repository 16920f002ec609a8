import type { ViewerStore } from "../../store/store.ts";

export function ReportPanel(_props: { store: ViewerStore }) {
  return <p>ReportPanel</p>;
}

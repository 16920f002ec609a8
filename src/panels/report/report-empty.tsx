import FileText from "lucide-solid/icons/file-text";
import type { ViewerStore } from "../../store/store.ts";

/** Nothing passes the filter, or there is no readable report at all. */
export function ReportEmpty(props: { store: ViewerStore }) {
  const words = () => props.store.messages().report;
  const without = () => props.store.dataset.report.statements.length === 0;
  return (
    <div class="report-empty">
      <FileText size={28} stroke-width={1.5} aria-hidden="true" />
      <p>{without() ? words().noReport : words().nothingFiltered}</p>
      <p class="meta">{without() ? words().noReportHint : words().nothingFilteredHint}</p>
    </div>
  );
}

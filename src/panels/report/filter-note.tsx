import FunnelX from "lucide-solid/icons/funnel-x";
import { Show } from "solid-js";
import { isFiltering } from "../../model/filter.ts";
import type { ViewerStore } from "../../store/store.ts";

/** How much of the report a filter leaves, and the way back to the whole. */
export function FilterNote(props: { store: ViewerStore }) {
  const words = () => props.store.messages().report;
  return (
    <Show when={isFiltering(props.store.view.filter)}>
      <div class="report-note filter-note">
        <p role="status">
          {words().filtered(
            props.store.visibleStatements().length,
            props.store.dataset.report.statements.length,
          )}
        </p>
        <button type="button" class="button" onClick={() => props.store.clearFilter()}>
          <FunnelX size={14} aria-hidden="true" />
          {words().clearFilter}
        </button>
      </div>
    </Show>
  );
}

import { Show } from "solid-js";
import { placeOf } from "../../model/dataset.ts";
import { titleOf } from "../../model/names.ts";
import type { Statement } from "../../model/report.ts";
import type { ViewerStore } from "../../store/store.ts";

/** Which board and paragraph of the report a statement stands in. */
export function StatementPlace(props: { store: ViewerStore; statement: Statement }) {
  const locale = () => props.store.view.locale;
  return (
    <Show when={placeOf(props.store.dataset.report, props.statement)}>
      {(place) => (
        <span class="details-place">
          <span class="details-number">
            {props.store.messages().report.boardNumber(place().number)}
          </span>
          {titleOf(place().board, locale())} · {titleOf(place().paragraph, locale())}
        </span>
      )}
    </Show>
  );
}

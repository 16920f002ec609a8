import ChevronLeft from "lucide-solid/icons/chevron-left";
import ChevronRight from "lucide-solid/icons/chevron-right";
import { type JSX, Show } from "solid-js";
import { detailsMessages } from "../../i18n/details.ts";
import type { Reading } from "../../model/reading.ts";
import type { StatementId } from "../../model/report.ts";
import type { ViewerStore } from "../../store/store.ts";

export function StatementPager(props: {
  store: ViewerStore;
  reading: Reading;
  /** Where room is short the count is set as a fraction. */
  compact?: boolean;
  onStep: (id: StatementId) => void;
}) {
  const words = () => detailsMessages(props.store.view.locale);
  return (
    <div class="details-pager meta" data-alone={props.reading.of === 1}>
      <Step label={words().previous} to={props.reading.previous} onStep={props.onStep}>
        <ChevronLeft size={16} aria-hidden="true" />
      </Step>
      <Show when={props.compact}>
        <span aria-hidden="true">
          {props.reading.number} / {props.reading.of}
        </span>
      </Show>
      <span classList={{ "visually-hidden": props.compact }}>
        {words().pager(props.reading.number, props.reading.of)}
      </span>
      <Step label={words().next} to={props.reading.next} onStep={props.onStep}>
        <ChevronRight size={16} aria-hidden="true" />
      </Step>
    </div>
  );
}

/** Stays focusable at the end of the row, so that the arrow keys go on working. */
function Step(props: {
  label: string;
  to: StatementId | null;
  onStep: (id: StatementId) => void;
  children: JSX.Element;
}) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={props.label}
      title={props.label}
      aria-disabled={props.to === null}
      onClick={() => {
        if (props.to !== null) props.onStep(props.to);
      }}
    >
      {props.children}
    </button>
  );
}

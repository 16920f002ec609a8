import type { JSX } from "solid-js";
import { detailsMessages } from "../../i18n/details.ts";
import type { Reading } from "../../model/reading.ts";
import type { StatementId } from "../../model/report.ts";
import type { ViewerStore } from "../../store/store.ts";
import "./statement-group.css";

/** Whatever tells of one statement; inside it the arrow keys lead to its neighbours. */
export function StatementGroup(props: {
  store: ViewerStore;
  reading: Reading;
  onStep: (id: StatementId) => void;
  children: JSX.Element;
}) {
  const step = (event: KeyboardEvent) => {
    const to = { ArrowLeft: props.reading.previous, ArrowRight: props.reading.next }[event.key];
    if (!to || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    props.onStep(to);
  };
  return (
    <fieldset
      class="details-group"
      aria-label={detailsMessages(props.store.view.locale).statements}
      onKeyDown={step}
    >
      {props.children}
    </fieldset>
  );
}

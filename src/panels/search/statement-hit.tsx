import { Show } from "solid-js";
import { placeOf } from "../../model/dataset.ts";
import { textOf } from "../../model/names.ts";
import type { Statement } from "../../model/report.ts";
import type { Hit } from "../../model/search/search.ts";
import type { ViewerStore } from "../../store/store.ts";
import { markedIn, placeText } from "./hit-words.ts";
import { Marked } from "./marked.tsx";

export function StatementHit(props: {
  store: ViewerStore;
  statement: Statement;
  matched: Hit["matched"];
}) {
  const report = () => props.store.dataset.report;
  const words = () => props.store.messages().search;
  const text = () => textOf(props.statement, props.store.view.locale);
  const place = () => placeText(report(), props.statement, props.store.view.locale);
  const number = () => placeOf(report(), props.statement)?.number;
  return (
    <>
      <span class="hit-numeral" aria-hidden="true">
        <Show when={number()}>{(board) => words().numeral(board())}</Show>
      </span>
      <span class="hit-text">
        <span class="hit-name">
          <Marked segments={markedIn(text(), props.matched)} />
        </span>
        <span class="meta">
          <Marked segments={markedIn(place(), props.matched)} />
        </span>
      </span>
    </>
  );
}

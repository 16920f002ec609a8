import { Show } from "solid-js";
import { placeOf } from "../../model/dataset.ts";
import { measureOf } from "../../model/names.ts";
import type { Figure, Statement } from "../../model/report.ts";
import type { Hit } from "../../model/search/search.ts";
import type { ViewerStore } from "../../store/store.ts";
import { markedIn, placeText } from "./hit-words.ts";
import { Marked } from "./marked.tsx";

export function FigureHit(props: {
  store: ViewerStore;
  statement: Statement;
  figure: Figure;
  matched: Hit["matched"];
}) {
  const locale = () => props.store.view.locale;
  const measure = () => measureOf(props.figure, locale());
  const place = () => placeText(props.store.dataset.report, props.statement, locale());
  const number = () => placeOf(props.store.dataset.report, props.statement)?.number;
  const words = () =>
    props.matched.filter((term) => term.some(({ field }) => field.startsWith("measure")));
  const isAmount = () => words().length < props.matched.length;
  return (
    <>
      <span class="hit-numeral" aria-hidden="true">
        <Show when={number()}>{(board) => props.store.messages().search.numeral(board())}</Show>
      </span>
      <span class="hit-text">
        <span class="hit-name">
          <b classList={{ marked: isAmount() }}>
            {props.store.messages().format.figureText(props.figure)}
          </b>{" "}
          <Marked segments={markedIn(measure(), words())} />
        </span>
        <span class="meta">{place()}</span>
      </span>
    </>
  );
}

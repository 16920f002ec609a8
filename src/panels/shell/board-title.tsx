import { Show } from "solid-js";
import { titleOf } from "../../model/names.ts";
import type { Board } from "../../model/report.ts";
import type { ViewerStore } from "../../store/store.ts";
import "./board-title.css";

/** A board's number and name, as the report's own panel tells it. */
export function BoardTitle(props: { board: Board | null; store: ViewerStore; none: string }) {
  const numberOf = (board: Board) =>
    props.store.messages().report.boardNumber(props.store.dataset.report.boards.indexOf(board) + 1);
  return (
    <Show when={props.board} fallback={props.none}>
      {(board) => (
        <span class="board-title">
          <span class="numeral">{numberOf(board())}</span>
          <span>{titleOf(board(), props.store.view.locale)}</span>
        </span>
      )}
    </Show>
  );
}

import { createEffect, For } from "solid-js";
import { titleOf } from "../../model/names.ts";
import type { OutlinedBoard } from "../../model/outline.ts";
import type { BoardId } from "../../model/report.ts";
import type { ViewerStore } from "../../store/store.ts";
import "./board-bar.css";

/** Stays at the top while the report scrolls: tells the board one reads and leads to the others. */
export function BoardBar(props: {
  store: ViewerStore;
  boards: readonly OutlinedBoard[];
  reading: BoardId | null;
  onGo: (board: BoardId) => void;
}) {
  const words = () => props.store.messages().report;
  const reading = () => props.reading ?? props.boards[0]?.board.id;
  let bar: HTMLElement | undefined;
  createEffect(() => {
    const entry = bar?.querySelector<HTMLElement>(`[data-go="${CSS.escape(reading() ?? "")}"]`);
    if (entry) bar?.scrollTo({ left: entry.offsetLeft - bar.clientWidth / 3 });
  });
  return (
    <nav
      class="board-bar"
      aria-label={words().boards}
      ref={(element) => {
        bar = element;
      }}
    >
      <For each={props.boards}>
        {({ board, number }) => (
          <button
            type="button"
            data-go={board.id}
            aria-current={reading() === board.id ? "location" : undefined}
            onClick={() => props.onGo(board.id)}
          >
            <span class="numeral">{words().boardNumber(number)}</span>
            <span class="title">{titleOf(board, props.store.view.locale)}</span>
          </button>
        )}
      </For>
    </nav>
  );
}

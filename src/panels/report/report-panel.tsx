import { createEffect, createMemo, createSignal, For, on, Show } from "solid-js";
import { outlineOf } from "../../model/outline.ts";
import type { StatementId } from "../../model/report.ts";
import { afterPaint } from "../../store/after-paint.ts";
import type { ViewerStore } from "../../store/store.ts";
import { BoardBar } from "./board-bar.tsx";
import { createBoardSpy } from "./board-spy.ts";
import { createBoardsInTurn } from "./boards-in-turn.ts";
import { FilterNote } from "./filter-note.tsx";
import { OriginalDrop } from "./original-drop.tsx";
import { createOriginalOpener } from "./original-opener.ts";
import { ReportBoard } from "./report-board.tsx";
import { ReportEmpty } from "./report-empty.tsx";
import { ReportHead } from "./report-head.tsx";
import { scrollToBoard, scrollToStatement } from "./scroll.ts";
import { walkStatements } from "./walk.ts";
import "./report-panel.css";

/** The whole report; one statement at a time is a stop for Tab, the arrows lead to the others. */
export function ReportPanel(props: { store: ViewerStore }) {
  const opener = createOriginalOpener(props.store);
  const [entered, setEntered] = createSignal<StatementId | null>(null);
  const statements = () => props.store.visibleStatements();
  const outline = createMemo(() => outlineOf(props.store.dataset.report, statements()));
  const tabStop = createMemo(() => {
    const shown = (id: StatementId | null) => statements().find((statement) => statement.id === id);
    return (shown(entered()) ?? shown(props.store.view.statement) ?? statements()[0])?.id;
  });
  const boards = createBoardsInTurn(props.store, outline);
  let list: HTMLDivElement | undefined;
  const reading = createBoardSpy(() => list, boards.laidOut);
  createEffect(
    on(
      () => props.store.view.statement,
      (id, before) => {
        setEntered(null);
        if (id === null) return;
        const scroll = () => {
          if (list && props.store.view.statement === id)
            scrollToStatement(list, id, before === undefined);
        };
        if (before === undefined) scroll();
        else afterPaint(scroll);
      },
    ),
  );
  return (
    <OriginalDrop store={props.store} opener={opener}>
      <ReportHead store={props.store} opener={opener} />
      <FilterNote store={props.store} />
      <Show when={outline().length > 0} fallback={<ReportEmpty store={props.store} />}>
        <BoardBar
          store={props.store}
          boards={outline()}
          reading={reading()}
          onGo={(board) => {
            boards.layOutAll();
            if (list) scrollToBoard(list, board);
          }}
        />
        <p class="visually-hidden">{props.store.messages().report.keys}</p>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons within. */}
        <div
          class="report-boards"
          ref={(element) => {
            list = element;
          }}
          onKeyDown={(event) => {
            boards.layOutAll();
            walkStatements(event, event.currentTarget);
          }}
        >
          <For each={boards.laidOut()}>
            {(outlined) => (
              <ReportBoard
                store={props.store}
                outlined={outlined}
                tabStop={tabStop()}
                onEnter={setEntered}
              />
            )}
          </For>
        </div>
      </Show>
    </OriginalDrop>
  );
}

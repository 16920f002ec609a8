import { For } from "solid-js";
import { titleOf } from "../../model/names.ts";
import type { OutlinedBoard } from "../../model/outline.ts";
import type { StatementId } from "../../model/report.ts";
import type { ViewerStore } from "../../store/store.ts";
import { StatementRow } from "./statement-row.tsx";
import "./report-board.css";

export function ReportBoard(props: {
  store: ViewerStore;
  outlined: OutlinedBoard;
  tabStop: StatementId | undefined;
  onEnter: (id: StatementId) => void;
}) {
  const words = () => props.store.messages().report;
  const locale = () => props.store.view.locale;
  return (
    <div class="board" data-board={props.outlined.board.id}>
      <h3>
        <span class="numeral">{words().boardNumber(props.outlined.number)}</span>
        {titleOf(props.outlined.board, locale())}
        <span class="meta">{words().count(props.outlined.count)}</span>
      </h3>
      <For each={props.outlined.paragraphs}>
        {({ paragraph, statements }) => (
          <>
            <h4>{titleOf(paragraph, locale())}</h4>
            <ol>
              <For each={statements}>
                {(statement) => (
                  <StatementRow
                    store={props.store}
                    statement={statement}
                    inTabOrder={props.tabStop === statement.id}
                    onEnter={() => props.onEnter(statement.id)}
                  />
                )}
              </For>
            </ol>
          </>
        )}
      </For>
    </div>
  );
}

import { For } from "solid-js";
import { ledgerMessages } from "../../i18n/ledger.ts";
import type { Ledger } from "../../model/ledger.ts";
import { titleOf } from "../../model/names.ts";
import type { Board } from "../../model/report.ts";
import type { ViewerStore } from "../../store/store.ts";
import { BoardTitle } from "../shell/board-title.tsx";
import { CountTable } from "./count-table.tsx";
import { StatementRows } from "./statement-rows.tsx";
import "./coverage-account.css";

export function CoverageAccount(props: { ledger: Ledger; store: ViewerStore }) {
  const words = () => ledgerMessages(props.store.view.locale);
  const totals = () => props.ledger.statements.totals;
  const boardName = (board: Board | null) =>
    board ? titleOf(board, props.store.view.locale) : words().noBoard;
  return (
    <>
      <section class="ledger-account">
        <h2>{words().coverageTitle}</h2>
        <div class="coverage-bar" aria-hidden="true">
          <For each={totals()}>
            {({ key, items }) => (
              <span
                data-coverage={key}
                class="coverage-swatch"
                style={{ "flex-grow": items.length }}
              />
            )}
          </For>
        </div>
        <dl class="coverage-legend">
          <For each={totals()}>
            {({ key, items }) => (
              <div>
                <dt>
                  <span data-coverage={key} class="coverage-swatch" aria-hidden="true" />
                  {props.store.messages().terms.coverages[key]}
                </dt>
                <dd class="meta">{words().coverageMeanings[key]}</dd>
                <dd class="ledger-number">{items.length}</dd>
              </div>
            )}
          </For>
        </dl>
        <p class="ledger-sum">
          {words().sum(
            totals().map(({ items }) => items.length),
            props.ledger.statements.items.length,
          )}
        </p>
      </section>
      <section class="ledger-account">
        <h2>{words().statementsTitle}</h2>
        <p class="meta">{words().openHint}</p>
        <CountTable
          caption={words().statementsCaption}
          corner={words().board}
          words={words()}
          matrix={props.ledger.statements}
          rowName={boardName}
          rowHead={(board) => (
            <BoardTitle board={board} store={props.store} none={words().noBoard} />
          )}
          columnName={(coverage) => props.store.messages().terms.coverages[coverage]}
          columnHead={(coverage) => (
            <>
              <span data-coverage={coverage} class="coverage-swatch" aria-hidden="true" />
              {words().coverageHeads[coverage]}
            </>
          )}
        >
          {(statements) => <StatementRows statements={statements} store={props.store} />}
        </CountTable>
      </section>
    </>
  );
}

import { For, Show } from "solid-js";
import { ledgerMessages } from "../../i18n/ledger.ts";
import type { Ledger } from "../../model/ledger.ts";
import { measureOf } from "../../model/names.ts";
import type { ViewerStore } from "../../store/store.ts";
import { CountTable } from "./count-table.tsx";
import { Way } from "./way.tsx";

/** Where each Arabic numeral of the source went, and what the figures among them are. */
export function NumeralsAccount(props: { ledger: Ledger; store: ViewerStore }) {
  const words = () => ledgerMessages(props.store.view.locale);
  const terms = () => props.store.messages().terms;
  const present = () => props.ledger.numerals.filter(({ items }) => items.length > 0);
  const total = () => present().reduce((sum, { items }) => sum + items.length, 0);
  const parts = () =>
    present().map(({ key, items }) => words().numeralPart(items.length, words().numeralKinds[key]));
  return (
    <section class="ledger-account">
      <h2>{words().numeralsTitle}</h2>
      <p>{words().numeralsIntro(total(), parts())}</p>
      <p>{words().figuresTotal(props.ledger.figures.items.length, props.ledger.spelled.length)}</p>
      <Show when={props.ledger.unexplained.length > 0}>
        <p class="ledger-note">{words().unexplained(props.ledger.unexplained.length)}</p>
      </Show>
      <CountTable
        caption={words().figuresCaption}
        corner={words().role}
        words={words()}
        matrix={props.ledger.figures}
        rowName={(role) => terms().roles[role]}
        columnName={(period) => terms().periods[period]}
      >
        {(figures) => (
          <ul class="ways">
            <For each={figures}>
              {({ figure, statement }) => (
                <li>
                  <Way
                    statement={statement}
                    store={props.store}
                    aside={props.store.messages().format.figureText(figure)}
                  >
                    {measureOf(figure, props.store.view.locale)}
                  </Way>
                </li>
              )}
            </For>
          </ul>
        )}
      </CountTable>
    </section>
  );
}

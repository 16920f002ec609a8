import { createMemo, Show } from "solid-js";
import { ledgerMessages } from "../../i18n/ledger.ts";
import { isFiltering } from "../../model/filter.ts";
import { toLedger } from "../../model/ledger.ts";
import type { ViewerStore } from "../../store/store.ts";
import { CoverageAccount } from "./coverage-account.tsx";
import { NamedAccount } from "./named-account.tsx";
import { NumeralsAccount } from "./numerals-account.tsx";
import { PositionsAccount } from "./positions-account.tsx";
import "./ledger.css";

/** Everything the report says, counted once and led back to; the filter has no say here. */
export function LedgerPanel(props: { store: ViewerStore }) {
  const words = () => ledgerMessages(props.store.view.locale);
  const ledger = createMemo(() =>
    toLedger(props.store.dataset.report, props.store.dataset.features.values()),
  );
  return (
    <section class="ledger" aria-label={words().title}>
      <p class="ledger-intro">
        {words().intro(
          ledger().statements.items.length,
          props.store.dataset.report.source.characters,
        )}
      </p>
      <Show when={isFiltering(props.store.view.filter)}>
        <p class="ledger-note">{words().filterIgnored}</p>
      </Show>
      <CoverageAccount ledger={ledger()} store={props.store} />
      <NamedAccount
        named={ledger().named}
        unnumbered={ledger().unnumbered.length}
        store={props.store}
      />
      <NumeralsAccount ledger={ledger()} store={props.store} />
      <PositionsAccount features={ledger().features} store={props.store} />
    </section>
  );
}

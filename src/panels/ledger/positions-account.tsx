import { Show } from "solid-js";
import { ledgerMessages } from "../../i18n/ledger.ts";
import type { Feature } from "../../model/feature.ts";
import type { Ledger } from "../../model/ledger.ts";
import { isLocated } from "../../model/precision.ts";
import type { ViewerStore } from "../../store/store.ts";
import { KindSymbol } from "../shell/kind-symbol.tsx";
import { CountTable } from "./count-table.tsx";
import { CountedFeatures } from "./counted-features.tsx";

/** How many places are where the map shows them, and how many only stand for being somewhere. */
export function PositionsAccount(props: { features: Ledger["features"]; store: ViewerStore }) {
  const words = () => ledgerMessages(props.store.view.locale);
  const terms = () => props.store.messages().terms;
  const first = () => props.features.rows[0];
  return (
    <section class="ledger-account">
      <h2>{words().positionsTitle}</h2>
      <Show when={first()}>
        {(row) => (
          <p class="ledger-lead">
            {words().located(terms().kinds[row().key], row().items.length, locatedOf(row().items))}
          </p>
        )}
      </Show>
      <p>{words().positionsIntro(props.features.items.length, locatedOf(props.features.items))}</p>
      <CountTable
        caption={words().positionsCaption}
        corner={words().kind}
        words={words()}
        matrix={props.features}
        rowName={(kind) => terms().kinds[kind]}
        rowHead={(kind) => (
          <span class="kind-head">
            <KindSymbol kind={kind} size={13} />
            {terms().kinds[kind]}
          </span>
        )}
        columnName={(precision) => terms().precisions[precision]}
        columnHead={(precision) => words().precisionHeads[precision]}
      >
        {(features) => <CountedFeatures features={features} store={props.store} />}
      </CountTable>
    </section>
  );
}

function locatedOf(features: readonly Feature[]): number {
  return features.filter(({ properties }) => isLocated(properties.position.precision)).length;
}

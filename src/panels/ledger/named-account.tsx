import { For, Show } from "solid-js";
import { ledgerMessages } from "../../i18n/ledger.ts";
import type { NamedOf } from "../../model/ledger.ts";
import { textOf } from "../../model/names.ts";
import type { ViewerStore } from "../../store/store.ts";
import { Way } from "./way.tsx";

/** What the report counts but names only in part; the rest never becomes a pin. */
export function NamedAccount(props: {
  named: readonly NamedOf[];
  unnumbered: number;
  store: ViewerStore;
}) {
  const words = () => ledgerMessages(props.store.view.locale);
  return (
    <Show when={props.named.length > 0}>
      <section class="ledger-account">
        <h2>{words().namedTitle}</h2>
        <p class="meta">{words().namedIntro(props.named.length)}</p>
        <ul class="ways">
          <For each={props.named}>
            {({ statement, n, of }) => (
              <li>
                <Way
                  statement={statement}
                  store={props.store}
                  aside={<span class="chip">{words().named(n, of)}</span>}
                >
                  {textOf(statement, props.store.view.locale)}
                </Way>
              </li>
            )}
          </For>
        </ul>
        <Show when={props.unnumbered > 0}>
          <p class="meta">{words().unnumbered(props.unnumbered)}</p>
        </Show>
      </section>
    </Show>
  );
}

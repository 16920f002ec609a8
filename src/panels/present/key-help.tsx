import { For } from "solid-js";
import type { KeyRow } from "../../i18n/stage.ts";
import "./key-help.css";

export function KeyHelp(props: { title: string; rows: readonly KeyRow[] }) {
  return (
    <section class="key-help card" aria-label={props.title}>
      <dl>
        <For each={props.rows}>
          {([keys, does]) => (
            <div>
              <dt>
                <For each={keys}>{(key) => <kbd>{key}</kbd>}</For>
              </dt>
              <dd>{does}</dd>
            </div>
          )}
        </For>
      </dl>
    </section>
  );
}

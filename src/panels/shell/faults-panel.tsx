import X from "lucide-solid/icons/x";
import { createSignal, For, Show } from "solid-js";
import type { Messages } from "../../i18n/messages.ts";
import type { DataError } from "../../model/data-error.ts";
import "./faults-panel.css";

/** What could not be read, file by file; `whole` when nothing else is left to show. */
export function FaultsPanel(props: {
  faults: readonly DataError[];
  messages: Messages;
  whole: boolean;
}) {
  const [open, setOpen] = createSignal(true);
  const words = () => props.messages.app;
  return (
    <Show when={open() && props.faults.length > 0}>
      <section class="faults card" classList={{ whole: props.whole }} role="alert">
        <header>
          <h2>{words().faultsTitle}</h2>
          <Show when={!props.whole}>
            <button
              type="button"
              class="icon-button"
              aria-label={words().close}
              onClick={() => setOpen(false)}
            >
              <X size={18} />
            </button>
          </Show>
        </header>
        <p>{props.whole ? words().nothingToShow : words().faultsExplained}</p>
        <ul>
          <For each={props.faults}>
            {(fault) => (
              <li>
                <strong>{fault.file}</strong> <code>{fault.path}</code>
                <span>{words().faultMessage(fault)}</span>
              </li>
            )}
          </For>
        </ul>
        <button type="button" class="button" onClick={() => location.reload()}>
          {words().reload}
        </button>
      </section>
    </Show>
  );
}

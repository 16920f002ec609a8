import { createSignal, For, Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import type { Messages } from "../../i18n/messages.ts";
import type { DataError } from "../../model/data-error.ts";
import { CloseButton } from "./close-button.tsx";
import "./faults-panel.css";

/** What could not be read, file by file; `whole` when nothing else is left to show. */
export function FaultsPanel(props: {
  faults: readonly DataError[];
  messages: Messages;
  whole: boolean;
  onClose?: () => void;
}) {
  const [open, setOpen] = createSignal(true);
  const words = () => props.messages.app;
  const close = () => {
    setOpen(false);
    props.onClose?.();
  };
  return (
    <Show when={open() && props.faults.length > 0}>
      <section class="faults card" classList={{ whole: props.whole }} role="alert">
        <header>
          <Dynamic component={props.whole ? "h1" : "h2"}>{words().faultsTitle}</Dynamic>
          <Show when={!props.whole}>
            <CloseButton name={words().close} onClose={close} />
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
        <footer>
          <button type="button" class="button" onClick={() => location.reload()}>
            {words().reload}
          </button>
        </footer>
      </section>
    </Show>
  );
}

import FileText from "lucide-solid/icons/file-text";
import { Show } from "solid-js";
import type { ViewerStore } from "../../store/store.ts";
import type { OriginalOpener } from "./original-opener.ts";

/** Asks for the original's file, or fetches the one that lies beside the data. */
export function OriginalControl(props: { store: ViewerStore; opener: OriginalOpener }) {
  const words = () => props.store.messages().report;
  const choose = (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file) void props.opener.openFile(file);
    input.value = "";
  };
  return (
    <Show
      when={props.opener.openShipped}
      fallback={
        <label class="open-original" title={words().originalHint}>
          <FileText size={14} aria-hidden="true" />
          {words().openOriginal}
          <input
            type="file"
            class="visually-hidden"
            accept=".txt,text/plain"
            onChange={(event) => choose(event.currentTarget)}
          />
        </label>
      }
    >
      {(openShipped) => (
        <button type="button" class="open-original" onClick={() => void openShipped()()}>
          <FileText size={14} aria-hidden="true" />
          {words().reopenOriginal}
        </button>
      )}
    </Show>
  );
}

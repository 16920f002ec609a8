import { createSignal, createUniqueId, Show } from "solid-js";
import type { BasemapMessages } from "../../i18n/basemap.ts";

/** The office's own key for a map service, asked for once. */
export function KeyForm(props: {
  words: BasemapMessages;
  name: string;
  isMissing: boolean;
  onKey: (key: string) => void;
}) {
  const id = createUniqueId();
  const [isOpen, setOpen] = createSignal(false);
  const [text, setText] = createSignal("");
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const key = text().trim();
    if (key === "") return;
    setOpen(false);
    props.onKey(key);
  };
  return (
    <Show
      when={props.isMissing || isOpen()}
      fallback={
        <button type="button" class="basemap-link" onClick={() => setOpen(true)}>
          {props.words.keyChange}
        </button>
      }
    >
      <form class="basemap-form" onSubmit={save}>
        <p>{props.words.keyTitle(props.name)}</p>
        <label for={id}>{props.words.keyLabel}</label>
        <div class="basemap-field">
          <input
            id={id}
            type="text"
            autocomplete="off"
            spellcheck={false}
            aria-describedby={`${id}-hint`}
            value={text()}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <button type="submit" class="button">
            {props.words.keySave}
          </button>
        </div>
        <span class="meta" id={`${id}-hint`}>
          {props.words.keyHint}
        </span>
      </form>
    </Show>
  );
}

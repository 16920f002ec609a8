import SearchIcon from "lucide-solid/icons/search";
import { createSignal, createUniqueId, Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import type { ViewerStore } from "../../store/store.ts";
import { CloseButton } from "../shell/close-button.tsx";
import { onSearchKey } from "./search-keys.ts";
import { createSearchState } from "./search-state.ts";
import { onSlashKey } from "./slash-key.ts";
import "./search-box.css";

export function SearchBox(props: { store: ViewerStore }) {
  const state = createSearchState(props.store);
  const words = () => props.store.messages().search;
  const [box, setBox] = createSignal<HTMLElement>();
  const list = createUniqueId();
  const hasRows = () => state.isOpen() && state.rows().length > 0;
  let input: HTMLInputElement | undefined;
  const write = (query: string) => {
    state.type(query);
    input?.focus();
  };
  onSlashKey(() => {
    input?.focus();
    input?.select();
  });
  return (
    <search
      class="search"
      ref={setBox}
      onFocusOut={(event) => {
        const next = event.relatedTarget;
        if (!(next instanceof Node && event.currentTarget.contains(next))) state.close();
      }}
    >
      <div class="search-field">
        <SearchIcon size={16} aria-hidden="true" />
        <input
          ref={input}
          type="search"
          role="combobox"
          aria-label={words().label}
          aria-autocomplete="list"
          aria-expanded={hasRows()}
          aria-controls={hasRows() ? list : undefined}
          aria-activedescendant={hasRows() ? `${list}-${state.active()}` : undefined}
          aria-keyshortcuts="/"
          placeholder={words().placeholder(state.examples())}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="search"
          value={state.query()}
          onInput={(event) => state.type(event.currentTarget.value)}
          onFocus={() => state.open()}
          onClick={() => state.open()}
          onKeyDown={(event) => onSearchKey(event, state)}
        />
        <Show when={state.query() !== ""} fallback={<KeyHint />}>
          <CloseButton name={words().clear} small={true} onClose={() => write("")} />
        </Show>
      </div>
      <Show when={state.isOpen()}>
        <Dynamic
          component={state.view()}
          id={list}
          store={props.store}
          state={state}
          anchor={box()}
          onExample={write}
        />
      </Show>
      <p role="status" class="visually-hidden">
        {state.isOpen() ? foundText() : ""}
      </p>
    </search>
  );

  function foundText(): string {
    const groups = state.groups();
    if (groups.length === 0) return words().none(state.query().trim());
    const total = groups.reduce((sum, { hits }) => sum + hits.length, 0);
    return words().found(
      total,
      groups.map(({ type, hits }) => words().groupCount(words().groups[type], hits.length)),
    );
  }
}

function KeyHint() {
  return (
    <span class="key-hint" aria-hidden="true">
      /
    </span>
  );
}

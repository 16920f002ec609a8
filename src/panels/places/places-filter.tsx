import Search from "lucide-solid/icons/search";
import { createMemo, For, Show } from "solid-js";
import { placesMessages } from "../../i18n/places.ts";
import type { ViewerStore } from "../../store/store.ts";
import { choicesOf, toToggled } from "../layers/filter-choices.ts";
import { CloseButton } from "../shell/close-button.tsx";
import { KindSymbol } from "../shell/kind-symbol.tsx";
import type { PlacesState } from "./places-state.ts";

/** A word of the list's own, and the kinds that the map is filtered by as well. */
export function PlacesFilter(props: { store: ViewerStore; state: PlacesState }) {
  const messages = () => props.store.messages();
  const words = () => placesMessages(props.store.view.locale);
  const all = () => [...props.store.filterables().values()];
  const kinds = createMemo(() => choicesOf(all()).kinds);
  const chosen = () => props.store.view.filter.kinds;
  return (
    <div class="places-filter">
      <div class="search-field">
        <Search size={16} aria-hidden="true" />
        <input
          type="text"
          aria-label={words().filter}
          placeholder={words().filter}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          value={props.state.query()}
          onInput={(event) => props.state.setQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== "Escape" || event.isComposing || props.state.query() === "") return;
            event.preventDefault();
            props.state.setQuery("");
          }}
        />
        <Show when={props.state.query() !== ""}>
          <CloseButton name={words().clear} small={true} onClose={() => props.state.setQuery("")} />
        </Show>
      </div>
      <ul class="places-kinds" aria-label={words().kinds}>
        <For each={kinds()}>
          {(kind) => (
            <li>
              <button
                type="button"
                class="chip"
                aria-pressed={chosen().includes(kind)}
                onClick={() => props.store.filterBy({ kinds: toToggled(chosen(), kind) })}
              >
                <KindSymbol kind={kind} size={11} />
                {messages().terms.kinds[kind]}
                <span>{all().filter((one) => one.kind === kind).length}</span>
              </button>
            </li>
          )}
        </For>
      </ul>
    </div>
  );
}

import SearchX from "lucide-solid/icons/search-x";
import { For } from "solid-js";
import type { ViewerStore } from "../../store/store.ts";

/** Says that nothing was found, and offers what would be. */
export function SearchEmpty(props: {
  store: ViewerStore;
  query: string;
  examples: readonly string[];
  onExample: (query: string) => void;
}) {
  const words = () => props.store.messages().search;
  return (
    <div class="search-empty">
      <SearchX class="search-empty-icon" size={22} aria-hidden="true" />
      <p class="search-none">{words().none(props.query.trim())}</p>
      <p class="meta">{words().noneHint}</p>
      <p class="search-examples">
        <For each={props.examples}>
          {(example) => (
            <button type="button" class="chip" onClick={() => props.onExample(example)}>
              {example}
            </button>
          )}
        </For>
      </p>
    </div>
  );
}

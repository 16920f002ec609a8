import { pinyin } from "virtual:geodata-extras";
import { type JSX, Show } from "solid-js";
import { examplesOf } from "../../model/search/examples.ts";
import { createSearch, type Search } from "../../model/search/search.ts";
import type { ViewerStore } from "../../store/store.ts";
import { exampleQueries } from "./example-queries.ts";
import { SearchEmpty } from "./search-empty.tsx";
import { SearchPopup } from "./search-popup.tsx";
import { SearchResults } from "./search-results.tsx";
import type { SearchState } from "./search-state.ts";

export interface Answers {
  readonly find: Search;
  readonly examples: () => readonly string[];
  readonly View: (props: AnswersProps) => JSX.Element;
}

interface AnswersProps {
  readonly id: string;
  readonly store: ViewerStore;
  readonly state: SearchState;
  readonly anchor: HTMLElement | undefined;
  readonly onExample: (query: string) => void;
}

/** The search itself, what one could try, and how answers are shown: fetched together, as one is no use without the others. */
export function createAnswers(store: ViewerStore): Answers {
  const examples = examplesOf(store.dataset, pinyin);
  return {
    find: createSearch(store.dataset, pinyin),
    examples: () => exampleQueries(examples, store.view.locale, store.messages()),
    View: SearchAnswers,
  };
}

function SearchAnswers(props: AnswersProps) {
  return (
    <SearchPopup anchor={props.anchor}>
      <Show
        when={props.state.rows().length > 0}
        fallback={
          <SearchEmpty
            store={props.store}
            query={props.state.query()}
            examples={props.state.examples()}
            onExample={props.onExample}
          />
        }
      >
        <SearchResults id={props.id} store={props.store} state={props.state} />
      </Show>
    </SearchPopup>
  );
}

import MapPinOff from "lucide-solid/icons/map-pin-off";
import { onCleanup, Show } from "solid-js";
import { placesMessages } from "../../i18n/places.ts";
import { isFiltering } from "../../model/filter.ts";
import type { ViewerStore } from "../../store/store.ts";
import { PlacesFilter } from "./places-filter.tsx";
import { createPlacesState } from "./places-state.ts";
import { PlacesTable } from "./places-table.tsx";
import "./places-panel.css";

/** The map for a keyboard and for ears: every place, sorted and filtered, one key from the map. */
export function PlacesPanel(props: { store: ViewerStore }) {
  const state = createPlacesState(props.store);
  const words = () => placesMessages(props.store.view.locale);
  const caption = () => {
    const around = state.around() > 0 ? [words().around(state.around())] : [];
    return [words().caption(state.count(), state.located()), ...around].join(words().comma);
  };
  const hasMore = () => isFiltering({ ...props.store.view.filter, kinds: [] });
  onCleanup(() => props.store.hover([]));
  return (
    <section class="places" aria-label={words().label}>
      <PlacesFilter store={props.store} state={state} />
      <p class="places-caption meta">
        <span role="status">{caption()}</span>
        <Show when={hasMore()}>
          <button type="button" class="link" onClick={() => props.store.clearFilter()}>
            {words().clearFilter}
          </button>
        </Show>
      </p>
      <Show
        when={state.rows().length > 0}
        fallback={
          <div class="places-empty">
            <MapPinOff size={22} aria-hidden="true" />
            <p>{words().none}</p>
            <p class="meta">{words().noneHint}</p>
            <button
              type="button"
              class="button"
              onClick={() => {
                state.setQuery("");
                props.store.clearFilter();
              }}
            >
              {words().clearFilter}
            </button>
          </div>
        }
      >
        <PlacesTable store={props.store} state={state} caption={caption()} />
      </Show>
    </section>
  );
}

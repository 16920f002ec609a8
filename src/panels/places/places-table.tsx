import ArrowDown from "lucide-solid/icons/arrow-down";
import ArrowUp from "lucide-solid/icons/arrow-up";
import { createEffect, createSignal, For, on, Show } from "solid-js";
import { placesMessages } from "../../i18n/places.ts";
import type { ViewerStore } from "../../store/store.ts";
import { rowAfterKey } from "../search/rows.ts";
import { PlaceRow } from "./place-row.tsx";
import { COLUMNS, type Column } from "./places-order.ts";
import type { PlacesState } from "./places-state.ts";
import "./places-table.css";

export function PlacesTable(props: { store: ViewerStore; state: PlacesState; caption: string }) {
  const words = () => placesMessages(props.store.view.locale);
  const [current, setCurrent] = createSignal<string | null>(null);
  let body: HTMLTableSectionElement | undefined;
  const idAt = (index: number) => props.state.rows()[index]?.properties.id;
  const indexOf = (id: string | null) =>
    props.state.rows().findIndex(({ properties }) => properties.id === id);
  const stop = () => idAt(Math.max(0, indexOf(current())));

  createEffect(
    on(
      () => props.store.view.selected,
      ([first]) => {
        if (first === undefined || indexOf(first) < 0) return;
        setCurrent(first);
        body?.rows[indexOf(first)]?.scrollIntoView({ block: "nearest" });
      },
    ),
  );
  const walk = (event: KeyboardEvent) => {
    const next = rowAfterKey(event.key, indexOf(stop() ?? null), props.state.rows().length);
    if (next === undefined) return;
    event.preventDefault();
    setCurrent(idAt(next) ?? null);
    body?.rows[next]?.querySelector("button")?.focus();
  };
  const sorting = (column: Column) => {
    const { column: sorted, descending } = props.state.order();
    if (sorted !== column) return undefined;
    return descending ? "descending" : "ascending";
  };
  return (
    <table class="places-table">
      <caption class="visually-hidden">{props.caption}</caption>
      <thead>
        <tr>
          <For each={COLUMNS}>
            {(column) => (
              <th scope="col" class={`place-column ${column}`} aria-sort={sorting(column)}>
                <button
                  type="button"
                  class="place-sort"
                  title={column === "statements" ? words().statementsExplained : undefined}
                  onClick={() => props.state.orderBy(column)}
                >
                  {words().columns[column]}
                  <Show when={sorting(column)}>
                    {(direction) =>
                      direction() === "descending" ? (
                        <ArrowDown size={12} aria-hidden="true" />
                      ) : (
                        <ArrowUp size={12} aria-hidden="true" />
                      )
                    }
                  </Show>
                </button>
              </th>
            )}
          </For>
        </tr>
      </thead>
      <tbody ref={body} onKeyDown={walk} onMouseLeave={() => props.store.hover([])}>
        <For each={props.state.rows()}>
          {(feature) => (
            <PlaceRow
              store={props.store}
              feature={feature}
              statements={props.state.citationsOf(feature.properties.id)}
              isStop={stop() === feature.properties.id}
              onReach={() => setCurrent(feature.properties.id)}
            />
          )}
        </For>
      </tbody>
    </table>
  );
}

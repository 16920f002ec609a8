import { pinyin } from "virtual:geodata-extras";
import { createMemo, createSignal } from "solid-js";
import { statementsCiting } from "../../model/dataset.ts";
import type { Feature } from "../../model/feature.ts";
import { isLocated } from "../../model/precision.ts";
import { createSearch } from "../../model/search/search.ts";
import type { ViewerStore } from "../../store/store.ts";
import { type Column, isContext, nextOrder, type Order, sortPlaces } from "./places-order.ts";

export type PlacesState = ReturnType<typeof createPlacesState>;

/** The list's own questions, a word and an order; what the map filters by it shares with the map. */
export function createPlacesState(store: ViewerStore) {
  const search = createSearch(store.dataset, pinyin);
  const [query, setQuery] = createSignal("");
  const [order, setOrder] = createSignal<Order>({ column: "name", descending: false });
  const found = createMemo<ReadonlySet<string> | null>(() => {
    if (query().trim() === "") return null;
    const hits = search(query()).find(({ type }) => type === "feature")?.hits ?? [];
    return new Set(hits.map(({ target }) => target.id));
  });
  const features = createMemo<readonly Feature[]>(() =>
    store.visibleFeatures().filter(({ properties }) => found()?.has(properties.id) ?? true),
  );
  const citations = new Map(
    [...store.dataset.features.keys()].map((id) => [
      id,
      statementsCiting(store.dataset.report, id).length,
    ]),
  );
  const citationsOf = (id: string) => citations.get(id) ?? 0;
  const rows = createMemo(() =>
    sortPlaces(
      features().map((feature) => ({ feature, statements: citationsOf(feature.properties.id) })),
      order(),
      store.view.locale,
    ).map(({ feature }) => feature),
  );
  const own = () => features().filter((feature) => !isContext(feature));
  return {
    query,
    setQuery,
    order,
    orderBy: (column: Column) => setOrder((before) => nextOrder(before, column)),
    /** In the order shown; the same objects as in the dataset. */
    rows,
    citationsOf,
    count: () => own().length,
    located: () =>
      own().filter(({ properties }) => isLocated(properties.position.precision)).length,
    around: () => features().length - own().length,
  };
}

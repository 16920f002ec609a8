import { type Accessor, createEffect, createMemo, createSignal, on, onCleanup } from "solid-js";
import { inSlices } from "../../model/in-slices.ts";
import { passingRows, type ShownLayer } from "../../model/own/shown-layer.ts";
import { type Order, sortRows } from "../../model/own/sort-rows.ts";

/** What a layer shows, put in order while the page goes on; until that is done the rows stay as they stood. */
export function createSortedRows(shown: Accessor<ShownLayer>) {
  const [order, sortBy] = createSignal<Order>({ column: null, isDescending: false });
  const passing = createMemo(() => passingRows(shown()));
  const [rows, setRows] = createSignal(passing());
  const [sorting, setSorting] = createSignal<AbortController | null>(null);
  const sort = async (own: AbortController) => {
    try {
      const sorted = await inSlices(sortRows(shown().data, passing(), order()), own.signal);
      if (sorting() !== own) return;
      setRows(sorted);
      setSorting(null);
    } catch (reason) {
      if (!own.signal.aborted) throw reason;
    }
  };
  createEffect(
    on([passing, order], () => {
      const own = new AbortController();
      setSorting(own);
      onCleanup(() => own.abort());
      void sort(own);
    }),
  );
  return { rows, order, sortBy, isSorting: () => sorting() !== null };
}

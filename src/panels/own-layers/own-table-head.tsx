import ArrowDown from "lucide-solid/icons/arrow-down";
import ArrowUp from "lucide-solid/icons/arrow-up";
import { For, Show } from "solid-js";
import type { OwnLayersMessages } from "../../i18n/own-layers.ts";
import type { Order } from "../../model/own/sort-rows.ts";
import type { Column } from "../../model/own-layer.ts";

/** The columns, by each of which the rows can be put in order, one way and the other. */
export function OwnTableHead(props: {
  words: OwnLayersMessages;
  columns: readonly Column[];
  order: Order;
  onOrder: (order: Order) => void;
}) {
  const sorting = (column: string | null) => {
    if (props.order.column !== column) return undefined;
    return props.order.isDescending ? "descending" : "ascending";
  };
  const orderBy = (column: string | null) =>
    props.onOrder({
      column,
      isDescending: props.order.column === column && !props.order.isDescending,
    });
  const heading = (column: string | null, name: string) => (
    <th scope="col" aria-sort={sorting(column)}>
      <button type="button" title={props.words.sortBy(name)} onClick={() => orderBy(column)}>
        {name}
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
  );
  return (
    <thead>
      <tr>
        {heading(null, props.words.rowNumber)}
        <For each={props.columns}>{({ name }) => heading(name, name)}</For>
      </tr>
    </thead>
  );
}

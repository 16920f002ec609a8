import { createMemo, createUniqueId, For, type JSX, Show } from "solid-js";
import type { Group } from "../../model/matrix.ts";

interface Cell<T> {
  readonly id: string;
  readonly name: string;
  readonly items: readonly T[];
}

/** A row of counts and, when one of them is open, a row with what it counted. */
export function CountRow<C extends string, T>(props: {
  row: { readonly cells: readonly Group<C, T>[]; readonly items: readonly T[] };
  id: string;
  name: string;
  head: JSX.Element;
  columnName: (key: C) => string;
  words: { total: string; cell: (row: string, column: string, count: number) => string };
  open: string | null;
  toggle: (cell: string) => void;
  list: (items: readonly T[]) => JSX.Element;
}) {
  const listId = createUniqueId();
  const cells = createMemo<readonly Cell<T>[]>(() => [
    ...props.row.cells.map(({ key, items }) => ({
      id: `${props.id}/${key}`,
      name: props.columnName(key),
      items,
    })),
    { id: `${props.id}/total`, name: props.words.total, items: props.row.items },
  ]);
  const opened = () => cells().find(({ id }) => id === props.open);
  const labelOf = ({ name, items }: Cell<T>) => props.words.cell(props.name, name, items.length);
  return (
    <>
      <tr>
        <th scope="row">{props.head}</th>
        <For each={cells()}>
          {(cell) => (
            <td>
              <Show when={cell.items.length > 0} fallback={<span class="count-none">0</span>}>
                <button
                  type="button"
                  class="count"
                  aria-label={labelOf(cell)}
                  aria-expanded={cell.id === props.open}
                  aria-controls={cell.id === props.open ? listId : undefined}
                  onClick={() => props.toggle(cell.id)}
                >
                  {cell.items.length}
                </button>
              </Show>
            </td>
          )}
        </For>
      </tr>
      <Show when={opened()}>
        {(cell) => (
          <tr class="count-opened">
            <td colSpan={cells().length + 1} id={listId}>
              <p class="count-opened-title">{labelOf(cell())}</p>
              {props.list(cell().items)}
            </td>
          </tr>
        )}
      </Show>
    </>
  );
}

import { createSignal, For, type JSX } from "solid-js";
import type { Matrix } from "../../model/matrix.ts";
import { CountRow } from "./count-row.tsx";
import "./count-table.css";

/** A matrix as a table: each count opens the list of what it counted, right under its row. */
export function CountTable<R, C extends string, T>(props: {
  caption: string;
  corner: string;
  words: { total: string; cell: (row: string, column: string, count: number) => string };
  matrix: Matrix<R, C, T>;
  rowName: (key: R) => string;
  rowHead?: (key: R) => JSX.Element;
  columnName: (key: C) => string;
  columnHead?: (key: C) => JSX.Element;
  children: (items: readonly T[]) => JSX.Element;
}) {
  const [open, setOpen] = createSignal<string | null>(null);
  const toggle = (cell: string) => setOpen((before) => (before === cell ? null : cell));
  return (
    <table class="count-table">
      <caption class="visually-hidden">{props.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{props.corner}</th>
          <For each={props.matrix.totals}>
            {({ key }) => <th scope="col">{props.columnHead?.(key) ?? props.columnName(key)}</th>}
          </For>
          <th scope="col">{props.words.total}</th>
        </tr>
      </thead>
      <tbody>
        <For each={props.matrix.rows}>
          {(row, index) => (
            <CountRow
              row={row}
              id={String(index())}
              name={props.rowName(row.key)}
              head={props.rowHead?.(row.key) ?? props.rowName(row.key)}
              columnName={props.columnName}
              words={props.words}
              open={open()}
              toggle={toggle}
              list={props.children}
            />
          )}
        </For>
      </tbody>
      <tfoot>
        <CountRow
          row={{ cells: props.matrix.totals, items: props.matrix.items }}
          id="total"
          name={props.words.total}
          head={props.words.total}
          columnName={props.columnName}
          words={props.words}
          open={open()}
          toggle={toggle}
          list={props.children}
        />
      </tfoot>
    </table>
  );
}

import { For } from "solid-js";
import type { Table } from "../../../export/tables.ts";
import "./paper-table.css";

/** Numbers to the right, words to the left. */
export function PaperTable(props: { table: Table; isCount: boolean }) {
  return (
    <table classList={{ count: props.isCount, summed: props.table.hasSum }}>
      <caption>{props.table.caption}</caption>
      <thead>
        <tr>
          <For each={props.table.head}>{(text) => <th scope="col">{text}</th>}</For>
        </tr>
      </thead>
      <tbody>
        <For each={props.table.rows}>
          {(row) => (
            <tr>
              <For each={row}>{(text) => <td>{text}</td>}</For>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}

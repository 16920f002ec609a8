import { For } from "solid-js";
import type { Table } from "../../../export/tables.ts";
import { PaperTable } from "./paper-table.tsx";

/** A page that counts. */
export function AccountBody(props: { title: string; lines: readonly string[]; table: Table }) {
  return (
    <div class="paper-account">
      <h2>{props.title}</h2>
      <For each={props.lines}>{(line) => <p>{line}</p>}</For>
      <PaperTable table={props.table} isCount={true} />
    </div>
  );
}

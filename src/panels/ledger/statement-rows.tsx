import { For } from "solid-js";
import { textOf } from "../../model/names.ts";
import type { Statement } from "../../model/report.ts";
import type { ViewerStore } from "../../store/store.ts";
import { Way } from "./way.tsx";

export function StatementRows(props: { statements: readonly Statement[]; store: ViewerStore }) {
  return (
    <ul class="ways">
      <For each={props.statements}>
        {(statement) => (
          <li>
            <Way statement={statement} store={props.store}>
              {textOf(statement, props.store.view.locale)}
            </Way>
          </li>
        )}
      </For>
    </ul>
  );
}

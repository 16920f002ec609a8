import { createMemo, For, Show } from "solid-js";
import type { ViewerStore } from "../../../store/store.ts";
import type { Draft } from "../draft-state.ts";
import type { ChangesState } from "./changes-state.ts";
import { CorrectionRow } from "./correction-row.tsx";
import "./correction-list.css";

/** Every place that somebody put right, the latest first. */
export function CorrectionList(props: { store: ViewerStore; draft: Draft; state: ChangesState }) {
  const words = () => props.state.words();
  const ids = createMemo(() => props.state.corrections().map(({ feature }) => feature));
  return (
    <Show when={ids().length > 0} fallback={<p class="changes-none">{words().none}</p>}>
      <h3 class="visually-hidden">{words().correctionsHead}</h3>
      <ul class="corrections">
        <For each={ids()}>
          {(feature) => (
            <CorrectionRow
              feature={feature}
              store={props.store}
              draft={props.draft}
              state={props.state}
            />
          )}
        </For>
      </ul>
    </Show>
  );
}

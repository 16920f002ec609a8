import { For, Show } from "solid-js";
import type { LegendEntry } from "../../../export/sheet/sheet.ts";
import { MarkSymbol } from "../../legend/mark-symbol.tsx";
import { KindSymbol } from "../../shell/kind-symbol.tsx";

export function PaperLegend(props: { title: string; entries: readonly LegendEntry[] }) {
  return (
    <ul class="paper-legend" aria-label={props.title}>
      <For each={props.entries}>
        {(entry) => (
          <li classList={{ "paper-heading": "isHeading" in entry }}>
            <Show when={"kind" in entry && entry.kind}>
              {(kind) => <KindSymbol kind={kind()} />}
            </Show>
            <Show when={"mark" in entry && entry.mark}>
              {(mark) => <MarkSymbol mark={mark()} />}
            </Show>
            <Show when={"colour" in entry && entry}>
              {(own) => <i style={{ background: own().colour ?? "var(--edge)" }} />}
            </Show>
            {entry.text}
          </li>
        )}
      </For>
    </ul>
  );
}

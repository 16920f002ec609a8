import { createMemo, For, Show } from "solid-js";
import { ownLayersMessages } from "../../i18n/own-layers.ts";
import { type OwnEntry, ownEntryText, toOwnLegend } from "../../model/own/own-legend.ts";
import type { ShownLayer } from "../../model/own/shown-layer.ts";
import type { ViewerStore } from "../../store/store.ts";
import "./own-legend.css";

/** What the colours of a person's layers mean, as far as they are on the screen. */
export function OwnLegend(props: { store: ViewerStore }) {
  const visible = () => props.store.ownLayers().filter(({ layer }) => layer.visible);
  return <For each={visible()}>{(shown) => <Entries store={props.store} shown={shown} />}</For>;
}

function Entries(props: { store: ViewerStore; shown: ShownLayer }) {
  const words = () => ownLayersMessages(props.store.view.locale);
  const entries = createMemo(() => toOwnLegend(props.shown, props.store.seenBbox()));
  const rangeOf = (from: number, to: number) => {
    const { number } = props.store.messages().format;
    return words().range(number(from), number(to));
  };
  const text = (entry: OwnEntry) =>
    ownEntryText(entry, props.shown.layer.name, { rest: words().legendRest, range: rangeOf });
  const column = () => {
    const { colour } = props.shown.layer;
    return colour.by === "nothing" ? null : colour.column;
  };
  return (
    <Show when={entries().length > 0}>
      <div class="own-legend">
        <Show when={column()}>
          {(name) => (
            <p class="own-legend-name">
              {props.shown.layer.name} <span class="meta">{name()}</span>
            </p>
          )}
        </Show>
        <ul>
          <For each={entries()}>
            {(entry) => (
              <li>
                <i style={{ background: entry.colour ?? "var(--edge)" }} aria-hidden="true" />
                <span class="own-legend-text">{text(entry)}</span>
                <span class="legend-count">{entry.count}</span>
              </li>
            )}
          </For>
        </ul>
      </div>
    </Show>
  );
}

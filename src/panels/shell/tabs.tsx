import ChevronDown from "lucide-solid/icons/chevron-down";
import ChevronUp from "lucide-solid/icons/chevron-up";
import { createSignal, For, Show } from "solid-js";
import { PANELS, type Panel } from "../../model/view.ts";
import type { ViewerStore } from "../../store/store.ts";
import { tabAfterKey } from "./tab-after-key.ts";
import "./tabs.css";

export function Tabs(props: { store: ViewerStore }) {
  const words = () => props.store.messages().app;
  const panel = () => props.store.view.panel;
  const [folded, setFolded] = createSignal<Panel>("report");
  const walk = (event: KeyboardEvent, from: Panel) => {
    const next = tabAfterKey(from, event.key);
    if (!next) return;
    event.preventDefault();
    props.store.showPanel(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  const fold = () => {
    setFolded((before) => panel() ?? before);
    props.store.showPanel(panel() === null ? folded() : null);
  };
  return (
    <div class="tabs">
      <div role="tablist" aria-label={words().tabsLabel}>
        <For each={PANELS}>
          {(id) => (
            <button
              type="button"
              role="tab"
              id={`tab-${id}`}
              aria-controls={panel() === null ? undefined : "tab-body"}
              aria-selected={panel() === id}
              tabIndex={(panel() ?? PANELS[0]) === id ? 0 : -1}
              onClick={() => props.store.showPanel(id)}
              onKeyDown={(event) => walk(event, id)}
            >
              {words().tabs[id]}
            </button>
          )}
        </For>
      </div>
      <button
        type="button"
        class="icon-button tabs-fold"
        aria-expanded={panel() !== null}
        aria-label={panel() === null ? words().unfold : words().fold}
        onClick={fold}
      >
        <Show when={panel() !== null} fallback={<ChevronDown size={18} aria-hidden="true" />}>
          <ChevronUp size={18} aria-hidden="true" />
        </Show>
      </button>
    </div>
  );
}

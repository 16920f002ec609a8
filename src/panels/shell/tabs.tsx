import ChevronDown from "lucide-solid/icons/chevron-down";
import ChevronUp from "lucide-solid/icons/chevron-up";
import { For, Show } from "solid-js";
import { PANELS, type Panel } from "../../model/view.ts";
import type { ViewerStore } from "../../store/store.ts";
import "./tabs.css";

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

export function Tabs(props: { store: ViewerStore }) {
  const words = () => props.store.messages().app;
  const walk = (event: KeyboardEvent, from: Panel) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = PANELS[(PANELS.indexOf(from) + step + PANELS.length) % PANELS.length];
    if (!next) return;
    props.store.showPanel(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div class="tabs">
      <div role="tablist" aria-label={words().tabsLabel}>
        <For each={PANELS}>
          {(panel) => (
            <button
              type="button"
              role="tab"
              id={`tab-${panel}`}
              aria-controls="tab-body"
              aria-selected={props.store.view.panel === panel}
              tabIndex={(props.store.view.panel ?? PANELS[0]) === panel ? 0 : -1}
              onClick={() => props.store.showPanel(panel)}
              onKeyDown={(event) => walk(event, panel)}
            >
              {words().tabs[panel]}
            </button>
          )}
        </For>
      </div>
      <button
        type="button"
        class="icon-button"
        aria-expanded={props.store.view.panel !== null}
        aria-label={props.store.view.panel === null ? words().unfold : words().fold}
        onClick={() => props.store.showPanel(props.store.view.panel === null ? "report" : null)}
      >
        <Show when={props.store.view.panel !== null} fallback={<ChevronDown size={18} />}>
          <ChevronUp size={18} />
        </Show>
      </button>
    </div>
  );
}

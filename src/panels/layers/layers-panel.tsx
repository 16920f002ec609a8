import { createSignal, For, lazy, onCleanup, Show, Suspense } from "solid-js";
import { layersMessages } from "../../i18n/layers.ts";
import { isFiltering } from "../../model/filter.ts";
import type { ViewerStore } from "../../store/store.ts";
import type { OwnLayersState } from "../own-layers/own-layers-state.ts";
import { CloseButton } from "../shell/close-button.tsx";
import { FilterPanel } from "./filter-panel.tsx";
import { LayerList } from "./layer-list.tsx";
import "./layers-panel.css";

const OwnLayerList = lazy(async () => ({
  default: (await import("../own-layers/own-layer-list.tsx")).OwnLayerList,
}));

const TABS = ["layers", "filter"] as const;
type Tab = (typeof TABS)[number];

/** Which layers the map shows, and which of their features; opens where something was set. */
export function LayersPanel(props: {
  store: ViewerStore;
  own: OwnLayersState | null;
  onClose: () => void;
  /** Told where the basemaps' own room may put its chooser. */
  basemapSlot: (slot: HTMLElement | undefined) => void;
}) {
  const words = () => layersMessages(props.store.view.locale);
  const [tab, setTab] = createSignal<Tab>(
    isFiltering(props.store.view.filter) ? "filter" : "layers",
  );
  const walk = (event: KeyboardEvent) => {
    if (event.key !== "ArrowRight" && event.key !== "ArrowLeft") return;
    event.preventDefault();
    const next = tab() === "layers" ? "filter" : "layers";
    setTab(next);
    document.getElementById(`layers-tab-${next}`)?.focus();
  };
  return (
    <section class="layers card" aria-label={words().region}>
      <header class="layers-head">
        <div role="tablist" class="layers-tabs">
          <For each={TABS}>
            {(id) => (
              <button
                type="button"
                role="tab"
                id={`layers-tab-${id}`}
                aria-controls="layers-body"
                aria-selected={tab() === id}
                tabIndex={tab() === id ? 0 : -1}
                onClick={() => setTab(id)}
                onKeyDown={walk}
              >
                {id === "layers" ? words().layersTab : words().filterTab}
              </button>
            )}
          </For>
        </div>
        <CloseButton name={words().close} onClose={() => props.onClose()} />
      </header>
      <div
        class="layers-body"
        id="layers-body"
        role="tabpanel"
        aria-labelledby={`layers-tab-${tab()}`}
      >
        <Show when={tab() === "layers"} fallback={<FilterPanel store={props.store} />}>
          <BasemapSlot onSlot={props.basemapSlot} />
          <Show when={props.own}>
            {(own) => (
              <Suspense>
                <OwnLayerList store={props.store} own={own()} />
              </Suspense>
            )}
          </Show>
          <LayerList store={props.store} />
        </Show>
      </div>
    </section>
  );
}

function BasemapSlot(props: { onSlot: (slot: HTMLElement | undefined) => void }) {
  onCleanup(() => props.onSlot(undefined));
  return <div ref={(slot) => props.onSlot(slot)} />;
}

import ChevronDown from "lucide-solid/icons/chevron-down";
import { createEffect, createMemo, createSignal, For, lazy, Show, Suspense } from "solid-js";
import { layersMessages } from "../../i18n/layers.ts";
import { gridStepAt } from "../../model/grid.ts";
import { isSameJson } from "../../model/is-same-json.ts";
import { toLegend } from "../../model/legend.ts";
import type { ViewerStore } from "../../store/store.ts";
import { KindSymbol } from "../shell/kind-symbol.tsx";
import { NARROW } from "../shell/narrow.ts";
import { MarkSymbol } from "./mark-symbol.tsx";
import "./legend-panel.css";

const OwnLegend = lazy(async () => ({
  default: (await import("../own-layers/own-legend.tsx")).OwnLegend,
}));

/** Folds by itself where the room is needed, until a person decides. */
export function LegendPanel(props: {
  store: ViewerStore;
  crowded?: boolean;
  onFold: (isFolded: boolean) => void;
}) {
  const words = () => layersMessages(props.store.view.locale);
  const terms = () => props.store.messages().terms;
  const [choice, setChoice] = createSignal<boolean>();
  const isPhone = matchMedia(NARROW).matches;
  const open = () => choice() ?? !(isPhone || props.crowded);
  createEffect(() => props.onFold(!open()));
  const legend = createMemo(
    () => toLegend(props.store.onScreenFeatures(), props.store.view, props.store.marked().selected),
    undefined,
    { equals: isSameJson },
  );
  const kinds = createMemo(() => legend().kinds, undefined, { equals: isSameJson });
  const gridWords = () => {
    const step = gridStepAt(props.store.camera()?.zoom ?? 0);
    return step === null
      ? words().marks.grid
      : words().gridOf(props.store.messages().format.metres(step));
  };
  return (
    <section class="legend card" classList={{ folded: !open() }} aria-label={words().legend}>
      <button
        type="button"
        class="legend-toggle"
        aria-expanded={open()}
        onClick={() => setChoice(!open())}
      >
        {words().legend}
        <ChevronDown size={14} aria-hidden="true" />
      </button>
      <Show when={open()}>
        <div class="legend-body">
          <Show when={kinds().length > 0} fallback={<p class="meta">{words().emptyLegend}</p>}>
            <ul class="legend-list">
              <For each={kinds()}>
                {({ kind, count }) => (
                  <li>
                    <KindSymbol kind={kind} />
                    {terms().kinds[kind]} <span class="legend-count">{count}</span>
                  </li>
                )}
              </For>
            </ul>
          </Show>
          <Show when={legend().marks.length > 0}>
            <ul class="legend-list legend-marks">
              <For each={legend().marks}>
                {(mark) => (
                  <li data-mark={mark}>
                    <MarkSymbol mark={mark} />
                    {mark === "grid" ? gridWords() : words().marks[mark]}
                  </li>
                )}
              </For>
            </ul>
          </Show>
          <Show when={props.store.ownLayers().length > 0}>
            <Suspense>
              <OwnLegend store={props.store} />
            </Suspense>
          </Show>
        </div>
      </Show>
    </section>
  );
}

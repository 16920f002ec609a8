import { pinyin } from "virtual:geodata-extras";
import {
  createEffect,
  createSignal,
  ErrorBoundary,
  lazy,
  Match,
  on,
  onCleanup,
  onMount,
  Show,
  Suspense,
  Switch,
} from "solid-js";
import { followAddress } from "./history.ts";
import type { Dataset } from "./model/dataset.ts";
import { DetailsPanel } from "./panels/details/details-panel.tsx";
import { LayersPanel } from "./panels/layers/layers-panel.tsx";
import { LegendPanel } from "./panels/legend/legend-panel.tsx";
import { SchematicNotice } from "./panels/legend/schematic-notice.tsx";
import { ReportPanel } from "./panels/report/report-panel.tsx";
import { SearchBox } from "./panels/search/search-box.tsx";
import { FaultsPanel } from "./panels/shell/faults-panel.tsx";
import { paddingAround } from "./panels/shell/padding.ts";
import type { SheetHeight } from "./panels/shell/sheet.ts";
import { SheetHandle } from "./panels/shell/sheet-handle.tsx";
import { Tabs } from "./panels/shell/tabs.tsx";
import { Toolbar } from "./panels/shell/toolbar.tsx";
import { createViewerStore } from "./store/store.ts";
import { fromHash } from "./store/url.ts";

const MapView = lazy(async () => ({ default: (await import("./map/map-view.tsx")).MapView }));
const PlacesPanel = lazy(async () => ({
  default: (await import("./panels/places/places-panel.tsx")).PlacesPanel,
}));
const LedgerPanel = lazy(async () => ({
  default: (await import("./panels/ledger/ledger-panel.tsx")).LedgerPanel,
}));
const FiguresPanel = lazy(async () => ({
  default: (await import("./panels/figures/figures-panel.tsx")).FiguresPanel,
}));

export function Viewer(props: { dataset: Dataset }) {
  const store = createViewerStore(props.dataset, fromHash(location.hash));
  const words = () => store.messages().app;
  const [layersOpen, setLayersOpen] = createSignal(false);
  const [sheet, setSheet] = createSignal<SheetHeight>("half");
  const [padding, setPadding] = createSignal({ top: 72, right: 24, bottom: 72, left: 432 });
  let app!: HTMLDivElement;
  let left!: HTMLDivElement;
  let body!: HTMLDivElement;
  let card!: HTMLDivElement;

  followAddress(store);
  createEffect(() => {
    document.documentElement.dataset.theme = store.view.theme;
    document.documentElement.lang = store.view.locale === "zh" ? "zh-CN" : "en";
    document.title = words().product;
  });

  const spoken = () => store.view.selected.length > 0 || store.statement() || store.probe();
  createEffect(
    on(
      () => [store.view.selected, store.view.statement, store.probe()],
      () => setLayersOpen(false),
      { defer: true },
    ),
  );
  createEffect(
    on(
      () => Boolean(spoken()) || layersOpen(),
      (open) => {
        if (open && sheet() === "peek") setSheet("half");
      },
    ),
  );

  onMount(() => {
    const measure = () => {
      const cardBox = card.childElementCount > 0 ? card.getBoundingClientRect() : null;
      setPadding(
        paddingAround(app.getBoundingClientRect(), {
          left: left.getBoundingClientRect(),
          right: cardBox,
          sheet: cardBox ?? body.getBoundingClientRect(),
        }),
      );
    };
    const observer = new ResizeObserver(measure);
    for (const element of [app, left, body, card]) observer.observe(element);
    onCleanup(() => observer.disconnect());
  });

  const stepBack = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    if (layersOpen()) setLayersOpen(false);
    else store.clear();
  };
  addEventListener("keydown", stepBack);
  onCleanup(() => removeEventListener("keydown", stepBack));

  return (
    <div class="app" data-sheet={sheet()} ref={app}>
      <div class="map-room">
        <Guarded message={words().crashed}>
          <MapView store={store} padding={padding()} />
        </Guarded>
      </div>
      <div class="left card" classList={{ folded: store.view.panel === null }} ref={left}>
        <div class="left-head">
          <div class="title-row">
            <h1>{words().product}</h1>
            <span class="meta">
              {words().halfYear(props.dataset.report.period.from, props.dataset.report.period.to)}
            </span>
          </div>
          <Guarded message={words().crashed}>
            <SearchBox store={store} pinyin={pinyin} />
          </Guarded>
        </div>
        <div class="sheet card" ref={body}>
          <SheetHandle label={words().sheet} height={sheet()} onHeight={setSheet} />
          <Tabs store={store} />
          <Show when={store.view.panel}>
            {(panel) => (
              <div
                class="left-body"
                id="tab-body"
                role="tabpanel"
                aria-labelledby={`tab-${panel()}`}
              >
                <Guarded message={words().crashed}>
                  <Switch>
                    <Match when={panel() === "report"}>
                      <ReportPanel store={store} />
                    </Match>
                    <Match when={panel() === "places"}>
                      <PlacesPanel store={store} />
                    </Match>
                    <Match when={panel() === "ledger"}>
                      <LedgerPanel store={store} />
                    </Match>
                    <Match when={panel() === "figures"}>
                      <FiguresPanel store={store} />
                    </Match>
                  </Switch>
                </Guarded>
              </div>
            )}
          </Show>
        </div>
      </div>
      <div class="right">
        <Toolbar
          store={store}
          layersOpen={layersOpen()}
          toggleLayers={() => setLayersOpen((open) => !open)}
        />
        <div class="right-card" ref={card}>
          <Guarded message={words().crashed}>
            <Show when={layersOpen()} fallback={<DetailsPanel store={store} />}>
              <LayersPanel store={store} onClose={() => setLayersOpen(false)} />
            </Show>
          </Guarded>
        </div>
        <div class="right-foot">
          <Guarded message={words().crashed}>
            <LegendPanel store={store} />
          </Guarded>
        </div>
      </div>
      <div class="foot">
        <SchematicNotice store={store} />
      </div>
      <div class="viewer-faults">
        <FaultsPanel faults={props.dataset.faults} messages={store.messages()} whole={false} />
      </div>
    </div>
  );
}

/** One room's failure stays in that room. */
function Guarded(props: { message: string; children: import("solid-js").JSX.Element }) {
  return (
    <ErrorBoundary
      fallback={(error) => (
        <p role="alert" class="crashed">
          {props.message} <span class="meta">{String(error)}</span>
        </p>
      )}
    >
      <Suspense>{props.children}</Suspense>
    </ErrorBoundary>
  );
}

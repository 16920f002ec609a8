import { createEffect, createSignal, on, onCleanup, Show } from "solid-js";
import { followAddress, viewAtStart } from "./history.ts";
import { LateRooms } from "./late-rooms.tsx";
import type { Dataset } from "./model/dataset.ts";
import type { Sent } from "./model/own-things.ts";
import { createStageSize } from "./panels/present/stage-size.ts";
import { SearchBox } from "./panels/search/search-box.tsx";
import { FaultsPanel } from "./panels/shell/faults-panel.tsx";
import { Guarded } from "./panels/shell/guarded.tsx";
import { createMeasuredPadding } from "./panels/shell/measured-padding.ts";
import { returnFocus } from "./panels/shell/return-focus.ts";
import { SheetHandle } from "./panels/shell/sheet-handle.tsx";
import { createSheet } from "./panels/shell/sheet-state.ts";
import { TabBody } from "./panels/shell/tab-body.tsx";
import { Tabs } from "./panels/shell/tabs.tsx";
import { Toolbar } from "./panels/shell/toolbar.tsx";
import {
  DetailsPanel,
  fetchLaterRooms,
  LayersPanel,
  LegendPanel,
  MapView,
  SchematicNotice,
  whenOwn,
} from "./rooms.ts";
import { createViewerStore } from "./store/store.ts";
import { createWantedRooms } from "./wanted-rooms.ts";

/** The map comes first, since laying out the report would hold it up; a slow one is not waited for. */
const PATIENCE_MS = 3000;

/** Below this height an open card and the legend do not both have room. */
const SHORT_PIXELS = 840;
/** Below this width a projector's letters leave no room for the scale beside an open legend. */
const NARROW_PIXELS = 1180;

export function Viewer(props: { dataset: Dataset; own: Sent }) {
  const store = createViewerStore(props.dataset, viewAtStart(props.own), props.own);
  const words = () => store.messages().app;
  const [layersOpen, setLayersOpen] = createSignal(false);
  const [app, setApp] = createSignal<HTMLElement>();
  const [left, setLeft] = createSignal<HTMLElement>();
  const [body, setBody] = createSignal<HTMLElement>();
  const [card, setCard] = createSignal<HTMLElement>();
  const [room, setRoom] = createSignal<HTMLElement>();
  const stage = createStageSize(store, createMeasuredPadding({ app, left, sheet: body, card }));
  const wanted = createWantedRooms(store, layersOpen);
  const { own, hasGuest } = wanted;
  const [isLegendFolded, setLegendFolded] = createSignal(false);
  const [basemapSlot, setBasemapSlot] = createSignal<HTMLElement>();

  const [isLate, setLate] = createSignal(false);
  const waiting = setTimeout(() => setLate(true), PATIENCE_MS);
  onCleanup(() => clearTimeout(waiting));

  followAddress(store);
  createEffect(() => {
    if (!store.isSettled()) return;
    void fetchLaterRooms(store);
    void whenOwn(props.dataset.report.id, own);
  });
  createEffect(() => {
    document.documentElement.dataset.theme = store.view.theme;
    document.documentElement.toggleAttribute("data-presenting", store.view.step !== null);
    document.documentElement.lang = store.view.locale === "zh" ? "zh-CN" : "en";
    document.title = words().product;
  });

  const chosen = () => [store.view.selected, store.view.statement, store.probe()];
  const cardOpen = () => hasGuest() || layersOpen() || store.hasDetails();
  const sheet = createSheet(() => [cardOpen(), store.view.panel, store.view.filter]);
  createEffect(on(chosen, () => setLayersOpen(false), { defer: true }));
  const mapElement = () => room()?.querySelector("canvas") ?? room();
  returnFocus({ isOpen: cardOpen, chosen, element: card, elsewhere: mapElement });

  const isNarrowProjector = () => store.view.theme === "projector" && innerWidth < NARROW_PIXELS;
  const isShort = () => cardOpen() && innerHeight < SHORT_PIXELS;
  const isCrowded = () => own.isShown() || isNarrowProjector() || isShort();
  const closeLayers = () => {
    setLayersOpen(false);
    document.getElementById("layers-button")?.focus();
  };
  const stepBack = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    if (wanted.closeTop()) return;
    if (layersOpen()) closeLayers();
    else store.clear();
  };
  addEventListener("keydown", stepBack);
  onCleanup(() => removeEventListener("keydown", stepBack));

  const handle = () => (
    <SheetHandle
      messages={store.messages()}
      height={sheet.height()}
      onHeight={sheet.setHeight}
      onDrag={sheet.drag}
    />
  );
  return (
    <main
      class="app"
      classList={{
        covered: cardOpen(),
        dragging: sheet.share() !== null,
        "legend-folded": isLegendFolded(),
      }}
      data-sheet={sheet.height()}
      data-drop={own.isDropping() ? words().dropHere : undefined}
      style={{ "--share": sheet.share() ?? undefined }}
      ref={setApp}
    >
      <button type="button" class="skip-link" onClick={() => mapElement()?.focus()}>
        {words().skipToMap}
      </button>
      <div
        class="left card"
        data-over-map
        classList={{ folded: store.view.panel === null }}
        ref={setLeft}
      >
        <div class="left-head" data-over-map>
          <div class="title-row">
            <h1>{words().product}</h1>
            <span class="meta">
              {words().halfYear(props.dataset.report.period.from, props.dataset.report.period.to)}
            </span>
          </div>
          <Guarded message={words().crashed}>
            <SearchBox store={store} />
          </Guarded>
        </div>
        <div class="sheet" data-over-map ref={setBody}>
          {handle()}
          <Tabs store={store} />
          <Show when={store.isSettled() || isLate()} fallback={<div class="left-waiting" />}>
            <TabBody store={store} />
          </Show>
        </div>
      </div>
      <div class="map-room" tabIndex={-1} ref={setRoom}>
        <Guarded message={words().crashed}>
          <MapView
            store={store}
            padding={stage.padding()}
            textPixels={stage.textPixels()}
            around={app()}
          />
        </Guarded>
      </div>
      <div class="right">
        <Toolbar
          store={store}
          layersOpen={layersOpen() && !hasGuest()}
          toggleLayers={() => {
            setLayersOpen((open) => !open || hasGuest());
            wanted.dismissGuests();
          }}
          onWish={wanted.grant}
          onImport={own.open}
        />
        <div class="right-card" data-over-map ref={setCard}>
          <Show when={cardOpen()}>{handle()}</Show>
          <Guarded message={words().crashed}>
            <Show when={!hasGuest() && (cardOpen() || store.isSettled())}>
              <Show when={layersOpen()} fallback={<DetailsPanel store={store} />}>
                <LayersPanel
                  store={store}
                  own={own.state()}
                  onClose={closeLayers}
                  basemapSlot={setBasemapSlot}
                />
              </Show>
            </Show>
          </Guarded>
        </div>
        <div class="right-foot" data-over-map>
          <Guarded message={words().crashed}>
            <Show when={store.isSettled()}>
              <LegendPanel store={store} crowded={isCrowded()} onFold={setLegendFolded} />
            </Show>
          </Guarded>
        </div>
      </div>
      <LateRooms
        store={store}
        wanted={wanted}
        cardRoom={card()}
        basemapSlot={basemapSlot()}
        onAdded={() => setLayersOpen(true)}
      />
      <div class="foot" data-over-map>
        <Guarded message={words().crashed}>
          <Show when={store.isSettled()}>
            <SchematicNotice store={store} />
          </Show>
        </Guarded>
      </div>
      <div class="viewer-faults">
        <FaultsPanel
          faults={props.dataset.faults}
          messages={store.messages()}
          whole={false}
          onClose={() => mapElement()?.focus()}
        />
      </div>
    </main>
  );
}

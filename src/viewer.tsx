import { createEffect, createSignal, onCleanup, Show } from "solid-js";
import { followAddress, viewAtStart } from "./history.ts";
import { LateRooms } from "./late-rooms.tsx";
import type { Dataset } from "./model/dataset.ts";
import type { Sent } from "./model/own-things.ts";
import { followView } from "./page-face.ts";
import { createStageSize } from "./panels/present/stage-size.ts";
import { SearchBox } from "./panels/search/search-box.tsx";
import { Guarded } from "./panels/shell/guarded.tsx";
import { createMeasuredPadding } from "./panels/shell/measured-padding.ts";
import "./panels/shell/notices.css";
import { returnFocus } from "./panels/shell/return-focus.ts";
import { SheetHandle } from "./panels/shell/sheet-handle.tsx";
import { createSheet } from "./panels/shell/sheet-state.ts";
import { TabBody } from "./panels/shell/tab-body.tsx";
import { Tabs } from "./panels/shell/tabs.tsx";
import { Toolbar } from "./panels/shell/toolbar.tsx";
import { createRightCards } from "./right-cards.ts";
import {
  DetailsPanel,
  FaultsPanel,
  fetchLaterRooms,
  LayersPanel,
  LegendPanel,
  MapView,
  SchematicNotice,
  whenOwn,
} from "./rooms.ts";
import { createViewerStore } from "./store/store.ts";

/** The map comes first, since laying out the report would hold it up; a slow one is not waited for. */
const PATIENCE_MS = 3000;

export function Viewer(props: { dataset: Dataset; own: Sent }) {
  const store = createViewerStore(props.dataset, viewAtStart(props.own), props.own);
  const words = () => store.messages().app;
  const [app, setApp] = createSignal<HTMLElement>();
  const [left, setLeft] = createSignal<HTMLElement>();
  const [body, setBody] = createSignal<HTMLElement>();
  const [card, setCard] = createSignal<HTMLElement>();
  const [room, setRoom] = createSignal<HTMLElement>();
  const stage = createStageSize(store, createMeasuredPadding({ app, left, sheet: body, card }));
  const cards = createRightCards(store);
  const { own, hasGuest } = cards.wanted;
  const [isLegendFolded, setLegendFolded] = createSignal(false);
  const [notices, setNotices] = createSignal<HTMLElement>();
  const [basemapSlot, setBasemapSlot] = createSignal<HTMLElement>();

  const [isLate, setLate] = createSignal(false);
  const waiting = setTimeout(() => setLate(true), PATIENCE_MS);
  onCleanup(() => clearTimeout(waiting));

  followAddress(store);
  followView(store);
  createEffect(() => {
    if (!store.isSettled()) return;
    void fetchLaterRooms(store);
    void whenOwn(props.dataset.report.id, own);
  });
  const sheet = createSheet(() => [cards.isOpen(), store.view.panel, store.view.filter]);
  const mapElement = () => room()?.querySelector("canvas") ?? room();
  returnFocus({ ...cards, element: card, elsewhere: mapElement });

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
        covered: cards.isOpen(),
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
          layersOpen={cards.layersOpen() && !hasGuest()}
          toggleLayers={cards.toggleLayers}
          onWish={cards.wanted.grant}
          onImport={own.open}
        />
        <div class="right-card" data-over-map ref={setCard}>
          <Show when={cards.isOpen()}>{handle()}</Show>
          <Guarded message={words().crashed}>
            <Show when={!hasGuest() && (cards.isOpen() || store.isSettled())}>
              <Show when={cards.layersOpen()} fallback={<DetailsPanel store={store} />}>
                <LayersPanel
                  store={store}
                  own={own.state()}
                  onClose={cards.closeLayers}
                  basemapSlot={setBasemapSlot}
                />
              </Show>
            </Show>
          </Guarded>
        </div>
        <div class="right-foot" data-over-map>
          <Guarded message={words().crashed}>
            <Show when={store.isSettled()}>
              <LegendPanel store={store} crowded={cards.isCrowded()} onFold={setLegendFolded} />
            </Show>
          </Guarded>
        </div>
      </div>
      <LateRooms
        store={store}
        wanted={cards.wanted}
        cardRoom={card()}
        noticeRoom={notices()}
        basemapSlot={basemapSlot()}
        onAdded={cards.openLayers}
      />
      <div class="foot" data-over-map>
        <Guarded message={words().crashed}>
          <Show when={store.isSettled()}>
            <SchematicNotice store={store} />
          </Show>
        </Guarded>
      </div>
      <div class="notices" data-over-map ref={setNotices}>
        <Show when={props.dataset.faults.length > 0}>
          <FaultsPanel
            faults={props.dataset.faults}
            messages={store.messages()}
            whole={false}
            onClose={() => mapElement()?.focus()}
          />
        </Show>
      </div>
    </main>
  );
}

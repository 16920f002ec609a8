import type { Map as MapLibreMap, MapOptions } from "maplibre-gl";
import { createEffect, createMemo, createSignal, onCleanup, onMount, Show } from "solid-js";
import type { Padding } from "../model/screen.ts";
import type { Viewport } from "../model/view.ts";
import { afterPaint } from "../store/after-paint.ts";
import type { ViewerStore } from "../store/store.ts";
import { writeViewport } from "../store/url.ts";
import { toDrawing } from "../style/drawing.ts";
import { toStyle } from "../style/style.ts";
import { reshift, viewportOf } from "./camera.ts";
import { createLater } from "./create-later.ts";
import { createMap } from "./create-map.ts";
import { createVeil } from "./create-veil.ts";
import { addImages } from "./draw-images.ts";
import { followCamera, tellCamera } from "./follow-camera.ts";
import { followCovers } from "./follow-covers.ts";
import { followCutNames } from "./follow-cut-names.ts";
import { followDeck } from "./follow-deck.ts";
import { followDrawing } from "./follow-drawing.ts";
import { followGround } from "./follow-ground.ts";
import { followOwnLayers } from "./follow-own-layers.ts";
import { followSketch } from "./follow-sketch.ts";
import { createUnnamed, followStates } from "./follow-states.ts";
import { followStyle } from "./follow-style.ts";
import { labelFontsReady } from "./label-fonts.ts";
import { MapControls } from "./map-controls.tsx";
import { MapFoot } from "./map-foot.tsx";
import { MapNotice } from "./map-notice.tsx";
import { paceFrames } from "./pace-frames.ts";
import { followPointer } from "./pointer.ts";
import { NO_SHIFT } from "./shift.ts";
import { startCamera } from "./viewports.ts";
import { watchHealth } from "./watch-health.ts";
import "./map-view.css";

const START: Viewport = { center: [0, 0], zoom: 5, bearing: 0, pitch: 0 };

export function MapView(props: {
  store: ViewerStore;
  padding: Padding;
  /** The smallest letters while presenting. */
  textPixels?: number | null;
  /** What holds the cards that lie over the map. */
  around?: Element | undefined;
}) {
  let container!: HTMLDivElement;
  const store = () => props.store;
  const words = () => store().messages().map;
  const padding = () => props.padding;
  const drawing = createMemo(() => toDrawing(props.store.dataset));
  const home = () => drawing().home;
  const styling = createLater();
  const steering = createLater();
  const lead = { isView: false, ...steering };
  const [loadedMap, setLoadedMap] = createSignal<MapLibreMap>();
  const [idle, setIdle] = createSignal(false);
  const laid = followGround(loadedMap, props.store);
  const shift = () => laid()?.shift ?? NO_SHIFT;
  const underlay = createMemo(
    () => laid()?.underlayIn(store().view.theme, store().view.locale) ?? null,
  );
  const drawn = createMemo(() => laid()?.drawingOn(drawing()) ?? drawing());
  const urls = followDrawing(loadedMap, drawn, () => setIdle(false));
  const unnamed = createUnnamed(loadedMap, props.store);
  const own = followOwnLayers(loadedMap, props.store, padding, shift);
  const scene = createMemo(() => {
    const { filter, layers, theme, locale, selected, step } = store().view;
    const remarked = step === null ? store().remarks.pending() : [];
    const sketched = store().sketch.feature();
    const textPixels = props.textPixels ?? null;
    const look = { filter, layers, theme, locale, selected, unnamed: unnamed(), textPixels };
    return [
      { ...look, remarked, sketched },
      { own: own(), underlay: underlay() },
    ] as const;
  });
  const [viewport, setViewport] = createSignal(START);
  const [trouble, setTrouble] = createSignal<"noWebgl" | "lost" | null>(null);
  const veil = createVeil();
  let beginDrawing = () => false;
  const isDrawn = () => idle() && !styling.isWaiting() && !steering.isWaiting();
  const beginStyle = followStyle(loadedMap, scene, (...seen) => toStyle(urls, ...seen), {
    later: styling.later,
    onChange: () => setIdle(false),
  });

  onCleanup(() => loadedMap()?.remove());
  onMount(async () => {
    await labelFontsReady(props.store.dataset);
    const map = start({
      container,
      style: beginStyle(),
      ...startCamera(store().view, home(), padding()),
    });
    if (!map) return;
    beginDrawing = paceFrames(map);
    veil.liftSoon();
    addImages(map, store().view.theme);
    setViewport(viewportOf(map));
    watchHealth(map, {
      onIdle: tellIdle,
      onLost: () => {
        setTrouble("lost");
        setLoadedMap(undefined);
        setIdle(false);
      },
      onRestored: () => {
        setTrouble(null);
        map.once("idle", () => setLoadedMap(map));
      },
    });
    map.on("move", () => setViewport(viewportOf(map)));
    map.once("load", () => {
      followPointer(map, props.store, loadedMap, deck);
      tellCamera(map, props.store, padding, home, lead);
      setLoadedMap(map);
    });
  });

  const tellIdle = (now: boolean) => {
    if (now && beginDrawing()) return;
    setIdle(now);
    if (!now) return;
    veil.lift();
    afterPaint(() => store().settle());
  };
  const start = (options: MapOptions): MapLibreMap | undefined => {
    try {
      return createMap(options);
    } catch (error) {
      if (!isWithoutWebgl()) throw error;
      setTrouble("noWebgl");
      store().settle();
      return undefined;
    }
  };

  createEffect(() => {
    if (!veil.isDown()) beginDrawing();
  });
  createEffect(() => {
    const map = loadedMap();
    if (map) map.getCanvas().ariaLabel = words().canvas;
  });
  createEffect(() => {
    const map = loadedMap();
    if (!map) return;
    lead.isView = true;
    reshift(map, shift());
    lead.isView = false;
  });
  const deck = followDeck(loadedMap, props.store, shift);
  followStates(loadedMap, props.store);
  followSketch(loadedMap, props.store, shift);
  followCutNames(loadedMap, props.store, padding, () => props.textPixels ?? null);
  const isCovered = followCovers(
    loadedMap,
    () => props.around,
    () => store().isSettled(),
    () => setIdle(false),
  );
  followCamera(loadedMap, props.store, padding, home, lead);

  return (
    <section
      class="map"
      classList={{ veiled: veil.isDown() }}
      id="map"
      aria-label={words().region}
      data-map={isDrawn() ? "idle" : "busy"}
      data-names={isDrawn() && isCovered() ? "clear" : undefined}
      data-viewport={isDrawn() ? writeViewport(viewport()) : undefined}
      style={{
        "--map-left": `${padding().left}px`,
        "--map-right": `${padding().right}px`,
        "--map-bottom": `${padding().bottom}px`,
      }}
    >
      <div class="map-canvas" ref={container} />
      <Show when={trouble()}>{(kind) => <MapNotice text={words()[kind()]} />}</Show>
      <Show when={trouble() !== "noWebgl"}>
        <MapControls
          messages={store().messages()}
          viewport={viewport()}
          onZoom={(levels) => loadedMap()?.zoomTo(viewport().zoom + levels)}
          onHome={() => store().moveTo(null)}
          onNorth={() => loadedMap()?.easeTo({ bearing: 0, pitch: 0 })}
        />
        <MapFoot store={store()} viewport={viewport()} credits={laid()?.credits ?? []} />
      </Show>
    </section>
  );
}

function isWithoutWebgl(): boolean {
  return document.createElement("canvas").getContext("webgl2") === null;
}

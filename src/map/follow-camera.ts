import type { Map as MapLibreMap } from "maplibre-gl";
import { type Accessor, createEffect, createSignal, on, untrack } from "solid-js";
import { featuresOf } from "../model/dataset.ts";
import type { Bbox } from "../model/geometry.ts";
import { isSameViewport } from "../model/same-viewport.ts";
import type { Padding } from "../model/screen.ts";
import type { Viewport } from "../model/view.ts";
import type { ViewerStore } from "../store/store.ts";
import { bboxSeen, cameraOf, viewportOf } from "./camera.ts";
import { toFraming } from "./framing.ts";
import { panInto } from "./padding.ts";
import { shiftOf } from "./shift.ts";
import { boxOf, framedViewport, naturalViewport, pannedViewport } from "./viewports.ts";

const MOVE_MS = 600;

/** The map leads while it moves, the view leads otherwise; `home` is what a view without viewport shows. */
export function followCamera(
  loaded: Accessor<MapLibreMap | undefined>,
  store: ViewerStore,
  padding: Accessor<Padding>,
  home: Accessor<Bbox | undefined>,
  lead: Lead,
): void {
  const resizes = countResizes(loaded);
  let wanted: Viewport | undefined;
  createEffect(() => {
    const map = loaded();
    if (!map) return;
    resizes();
    const target = targetOf(map, store, padding(), home);
    wanted = target;
    if (!target || (isSameViewport(viewportOf(map), target) && !map.isMoving())) return;
    const duration = untrack(store.isSettled) ? MOVE_MS : 0;
    lead.later(() => {
      if (target !== wanted) return;
      lead.isView = true;
      if (loaded()) map.easeTo({ ...cameraOf(target, shiftOf(map)), duration });
      lead.isView = false;
    });
  });

  createEffect(
    on([loaded, store.frameRequest], ([map, request]) => {
      if (!map || !request) return;
      const framing = toFraming(featuresOf(store.dataset, request.ids), home());
      const target = framing && framedViewport(map, framing, padding());
      if (target) store.moveTo(target);
      store.framed();
    }),
  );

  // A card that opens must not cover what it speaks of, once the camera has gone its own way, which may wait yet.
  createEffect(
    on([loaded, padding, () => store.view.selected], ([map]) => {
      if (!map) return;
      const hasFarther = () =>
        map.isMoving() || (wanted !== undefined && !isSameViewport(viewportOf(map), wanted));
      const uncoverAtRest = () => {
        if (hasFarther()) map.once("moveend", uncoverAtRest);
        else uncover(map, store, padding());
      };
      lead.later(uncoverAtRest);
    }),
  );
}

/** What is natural depends on the size that the map takes, a moment after its container. */
function countResizes(loaded: Accessor<MapLibreMap | undefined>): Accessor<number> {
  const [count, setCount] = createSignal(0);
  createEffect(() => loaded()?.on("resize", () => setCount((before) => before + 1)));
  return count;
}

/** None while somebody reads of something else than the step frames: the map stays where it is until it is moved. */
function targetOf(
  map: MapLibreMap,
  store: ViewerStore,
  padding: Padding,
  home: Accessor<Bbox | undefined>,
): Viewport | undefined {
  const { viewport, step } = store.view;
  if (viewport) return viewport;
  if (step !== null && store.hasDetails()) return undefined;
  return naturalOf(map, store, padding, home);
}

/** A step has its own camera, which nothing but a person moves. */
function uncover(map: MapLibreMap, store: ViewerStore, padding: Padding): void {
  if (store.view.step !== null && !untrack(store.isAstray)) return;
  const [id] = store.view.selected;
  const feature = id === undefined ? undefined : store.dataset.features.get(id);
  if (!feature) return;
  const { clientWidth, clientHeight } = map.getContainer();
  const by = panInto(boxOf(map, feature), padding, clientWidth, clientHeight);
  if (by.x !== 0 || by.y !== 0) store.moveTo(pannedViewport(map, by));
}

/** Whether it is the view that moves the map just now; what the map leaves off doing then is no news. */
export interface Lead {
  isView: boolean;
  /** The view is about to move it. */
  readonly isWaiting: Accessor<boolean>;
  readonly later: (work: () => void) => void;
}

/** Tells the store where the map came to rest; its natural place is told as none, so that it follows the window. */
export function tellCamera(
  map: MapLibreMap,
  store: ViewerStore,
  padding: Accessor<Padding>,
  home: Accessor<Bbox | undefined>,
  lead: Lead,
): void {
  const see = () => store.see(bboxSeen(map), viewportOf(map));
  let isResizing = false;
  // Its "moveend" follows at once, and nobody moved anything.
  map.on("resize", () => {
    isResizing = true;
    queueMicrotask(() => {
      isResizing = false;
    });
  });
  map.on("moveend", () => {
    const viewport = viewportOf(map);
    see();
    if (lead.isView || lead.isWaiting() || isResizing) return;
    const natural = naturalOf(map, store, padding(), home);
    store.moveTo(natural && isSameViewport(viewport, natural) ? null : viewport);
  });
  see();
}

/** Where the camera goes while nobody moves it. */
function naturalOf(
  map: MapLibreMap,
  store: ViewerStore,
  padding: Padding,
  home: Accessor<Bbox | undefined>,
): Viewport | undefined {
  return naturalViewport(
    map,
    featuresOf(store.dataset, store.shown()?.framed ?? []),
    home(),
    padding,
  );
}

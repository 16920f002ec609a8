import type { Map as MapLibreMap } from "maplibre-gl";
import { type Accessor, createEffect, on, untrack } from "solid-js";
import type { Bbox } from "../model/geometry.ts";
import type { Padding } from "../model/screen.ts";
import type { ViewerStore } from "../store/store.ts";
import { afterPaint } from "./after-paint.ts";
import { bboxSeen, cameraOf, sameViewport, viewportOf } from "./camera.ts";
import { toFraming } from "./framing.ts";
import { panInto } from "./padding.ts";
import { boxOf, framedViewport, homeViewport, pannedViewport } from "./viewports.ts";

const MOVE_MS = 600;

/** The map leads while it moves, the view leads otherwise; `home` is what a view without viewport shows. */
export function followCamera(
  loaded: Accessor<MapLibreMap | undefined>,
  store: ViewerStore,
  padding: Accessor<Padding>,
  home: Bbox | undefined,
): void {
  createEffect(() => {
    const map = loaded();
    if (!map) return;
    const target = store.view.viewport ?? homeViewport(map, home, padding());
    if (!target || sameViewport(viewportOf(map), target)) return;
    const duration = untrack(store.isSettled) ? MOVE_MS : 0;
    afterPaint(() => loaded()?.easeTo({ ...cameraOf(target), duration }));
  });

  createEffect(
    on([loaded, store.frameRequest], ([map, request]) => {
      if (!map || !request) return;
      const features = request.ids.flatMap((id) => store.dataset.features.get(id) ?? []);
      const framing = toFraming(features, home);
      const target = framing && framedViewport(map, framing, padding());
      if (target) store.moveTo(target);
      store.framed();
    }),
  );

  // A card that opens must not cover what it speaks of.
  createEffect(
    on([loaded, padding, () => store.view.selected], ([map]) => {
      if (!map) return;
      const uncover = () => {
        const [id] = store.view.selected;
        const feature = id === undefined ? undefined : store.dataset.features.get(id);
        if (!feature) return;
        const { clientWidth, clientHeight } = map.getContainer();
        const by = panInto(boxOf(map, feature), padding(), clientWidth, clientHeight);
        if (by.x !== 0 || by.y !== 0) store.moveTo(pannedViewport(map, by));
      };
      if (map.isMoving()) map.once("moveend", uncover);
      else uncover();
    }),
  );
}

/** Tells the store where the map came to rest; the home view is told as none, so that it follows the window. */
export function tellCamera(
  map: MapLibreMap,
  store: ViewerStore,
  padding: Accessor<Padding>,
  home: Bbox | undefined,
): void {
  const see = () => store.see(bboxSeen(map), map.getZoom());
  map.on("moveend", () => {
    const viewport = viewportOf(map);
    const atHome = homeViewport(map, home, padding());
    see();
    store.moveTo(atHome && sameViewport(viewport, atHome) ? null : viewport);
  });
  see();
}

import { LngLat, type Map as MapLibreMap, type MapOptions } from "maplibre-gl";
import { type Accessor, createEffect, on } from "solid-js";
import { bboxOf } from "../model/bbox.ts";
import type { Feature } from "../model/feature.ts";
import type { Bbox, LngLat as LngLatPair } from "../model/geometry.ts";

import type { View, Viewport } from "../model/view.ts";
import type { ViewerStore } from "../store/store.ts";
import { bboxSeen, sameViewport, viewportOf } from "./camera.ts";
import { toFraming } from "./framing.ts";
import { homePadding, type Padding, panInto } from "./padding.ts";

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
    map.easeTo({ ...cameraOf(target), duration: MOVE_MS });
  });

  createEffect(
    on([loaded, store.frameRequest], ([map, request]) => {
      if (!map || !request) return;
      const features = request.ids.flatMap((id) => store.dataset.features.get(id) ?? []);
      const framing = toFraming(features, home);
      const camera =
        framing &&
        map.cameraForBounds(toBounds(framing.bbox), {
          padding: padding(),
          maxZoom: framing.maxZoom,
        });
      if (camera) map.easeTo({ ...camera, bearing: map.getBearing(), duration: MOVE_MS });
    }),
  );

  // A card that opens must not cover what it speaks of.
  createEffect(
    on([loaded, padding, () => store.view.selected], ([map, free, [id]]) => {
      const feature = id === undefined ? undefined : store.dataset.features.get(id);
      if (!map || !feature || map.isMoving()) return;
      const { clientWidth, clientHeight } = map.getContainer();
      const by = panInto(boxOf(map, feature), free, clientWidth, clientHeight);
      if (by.x !== 0 || by.y !== 0) map.panBy([by.x, by.y], { duration: MOVE_MS });
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
  const tell = () => {
    const viewport = viewportOf(map);
    const atHome = homeViewport(map, home, padding());
    store.see(bboxSeen(map), map.getZoom());
    store.moveTo(atHome && sameViewport(viewport, atHome) ? null : viewport);
  };
  map.on("moveend", tell);
  store.see(bboxSeen(map), map.getZoom());
}

/** The viewport that shows all of `home` in the part that panels leave free. */
function homeViewport(
  map: MapLibreMap,
  home: Bbox | undefined,
  padding: Padding,
): Viewport | undefined {
  const camera = home && map.cameraForBounds(toBounds(home), { padding: homePadding(padding) });
  if (!camera?.center || camera.zoom === undefined) return undefined;
  const { lng, lat } = LngLat.convert(camera.center);
  return { center: [lng, lat], zoom: camera.zoom, bearing: 0, pitch: 0 };
}

/** Where a map begins: at the link's viewport, else with all of `home` in view. */
export function startCamera(
  { viewport }: Pick<View, "viewport">,
  home: Bbox | undefined,
  padding: Padding,
): Partial<MapOptions> {
  if (viewport) return cameraOf(viewport);
  return home
    ? { bounds: toBounds(home), fitBoundsOptions: { padding: homePadding(padding) } }
    : {};
}

/** Where a feature's bbox lies on the screen of a map that is not turned. */
function boxOf(map: MapLibreMap, { geometry }: Feature) {
  const [west, south, east, north] = bboxOf(geometry);
  const { x: left, y: bottom } = map.project([west, south]);
  const { x: right, y: top } = map.project([east, north]);
  return { left, top, right, bottom };
}

function toBounds([west, south, east, north]: Bbox): [number, number, number, number] {
  return [west, south, east, north];
}

function cameraOf({ center, zoom, bearing, pitch }: Viewport) {
  return { center: toLngLat(center), zoom, bearing, pitch };
}

function toLngLat([lng, lat]: LngLatPair): LngLat {
  return new LngLat(lng, lat);
}

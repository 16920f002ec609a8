import type { Map as MapLibreMap, MapMouseEvent } from "maplibre-gl";
import type { Accessor } from "solid-js";
import type { LngLat } from "../model/geometry.ts";
import { parseOwnId } from "../model/own/own-ref.ts";
import type { ViewerStore } from "../store/store.ts";
import type { DeckOverlay } from "./deck/overlay.ts";
import { pickFeatures } from "./pick.ts";
import { shiftOf } from "./shift.ts";

const MOUSE_TOLERANCE_PIXELS = 4;
const FINGER_TOLERANCE_PIXELS = 14;
const HOVER_TOLERANCE_PIXELS = 2;

/** Turns clicks, taps and the pointer's way over the map into the store's verbs. */
export function followPointer(
  map: MapLibreMap,
  store: ViewerStore,
  loaded: Accessor<MapLibreMap | undefined>,
  deck: Accessor<DeckOverlay | undefined>,
): void {
  const pick = ({ point }: MapMouseEvent, tolerance: number) => {
    const above = deck()?.pick(point) ?? [];
    return above.length > 0 ? above : pickFeatures(map, map.getLayersOrder(), point, tolerance);
  };
  const isSketching = () => store.sketch.feature() !== null;
  let finger = false;
  map.getCanvas().addEventListener("pointerdown", ({ pointerType }) => {
    finger = pointerType === "touch";
  });
  const choose = (ids: readonly string[], position: LngLat) => {
    const own = ownOf(ids);
    if (own.length > 0) store.chooseOwn(own);
    else if (ids.length === 1) store.select(ids);
    else store.probeAt({ position, candidates: ids });
  };
  const point = (ids: readonly string[]) => {
    map.getCanvas().style.cursor = ids.length > 0 ? "pointer" : "";
    const hovered = ownOf(ids).length > 0 ? [] : ids;
    if (hovered.join() !== store.hovered().join()) store.hover(hovered);
  };
  map.on("click", (event) => {
    if (!loaded() || isSketching()) return;
    const position = shiftOf(map).toOurs([event.lngLat.lng, event.lngLat.lat]);
    const answer = store.wantsPlace();
    if (answer) answer(position);
    else choose(pick(event, finger ? FINGER_TOLERANCE_PIXELS : MOUSE_TOLERANCE_PIXELS), position);
  });
  map.on("mousemove", (event) => {
    const isBusy = finger || map.isMoving() || !loaded() || isSketching();
    if (isBusy) return;
    if (store.wantsPlace()) map.getCanvas().style.cursor = "crosshair";
    else point(pick(event, HOVER_TOLERANCE_PIXELS));
  });
  map.on("mouseout", () => store.hover([]));
}

function ownOf(ids: readonly string[]) {
  return ids.flatMap((id) => parseOwnId(id) ?? []);
}

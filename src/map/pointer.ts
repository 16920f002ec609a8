import type { Map as MapLibreMap, MapMouseEvent } from "maplibre-gl";
import type { Accessor } from "solid-js";
import { parseOwnId } from "../model/own/own-ref.ts";
import type { ViewerStore } from "../store/store.ts";
import type { DeckOverlay } from "./deck/overlay.ts";
import { pickFeatures } from "./pick.ts";

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
  map.on("click", (event) => {
    if (!loaded() || isSketching()) return;
    const ids = pick(event, finger ? FINGER_TOLERANCE_PIXELS : MOUSE_TOLERANCE_PIXELS);
    const own = ownOf(ids);
    if (own.length > 0) store.chooseOwn(own);
    else if (ids.length === 1) store.select(ids);
    else store.probeAt({ position: [event.lngLat.lng, event.lngLat.lat], candidates: ids });
  });
  map.on("mousemove", (event) => {
    if (finger || map.isMoving() || !loaded() || isSketching()) return;
    const ids = pick(event, HOVER_TOLERANCE_PIXELS);
    map.getCanvas().style.cursor = ids.length > 0 ? "pointer" : "";
    const hovered = ownOf(ids).length > 0 ? [] : ids;
    if (hovered.join() !== store.hovered().join()) store.hover(hovered);
  });
  map.on("mouseout", () => store.hover([]));
}

function ownOf(ids: readonly string[]) {
  return ids.flatMap((id) => parseOwnId(id) ?? []);
}

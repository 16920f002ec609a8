import type { Map as MapLibreMap, MapMouseEvent } from "maplibre-gl";
import type { Accessor } from "solid-js";
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
  map.on("click", (event) => {
    if (!loaded() || isSketching()) return;
    const position = shiftOf(map).toOurs([event.lngLat.lng, event.lngLat.lat]);
    const answer = store.wantsPlace();
    if (answer) return answer(position);
    const ids = pick(event, finger ? FINGER_TOLERANCE_PIXELS : MOUSE_TOLERANCE_PIXELS);
    if (ids.length === 1) store.select(ids);
    else store.probeAt({ position, candidates: ids });
  });
  map.on("mousemove", (event) => {
    if (finger || map.isMoving() || !loaded() || isSketching()) return;
    if (store.wantsPlace()) {
      map.getCanvas().style.cursor = "crosshair";
      return;
    }
    const ids = pick(event, HOVER_TOLERANCE_PIXELS);
    map.getCanvas().style.cursor = ids.length > 0 ? "pointer" : "";
    if (ids.join() !== store.hovered().join()) store.hover(ids);
  });
  map.on("mouseout", () => store.hover([]));
}

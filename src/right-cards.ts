import { createEffect, createSignal, on, onCleanup } from "solid-js";
import type { ViewerStore } from "./store/store.ts";
import { createWantedRooms } from "./wanted-rooms.ts";

/** Below this height an open card and the legend do not both have room. */
const SHORT_PIXELS = 840;
/** Below this width a projector's letters leave no room for the scale beside an open legend. */
const NARROW_PIXELS = 1180;

/** What stands at the right, of which only one is open: the layers, the details or a room's guest; Escape closes it. */
export function createRightCards(store: ViewerStore) {
  const [layersOpen, setLayersOpen] = createSignal(false);
  const wanted = createWantedRooms(store, layersOpen);
  const isOpen = () => wanted.hasGuest() || layersOpen() || store.hasDetails();
  const chosen = () => [store.view.selected, store.view.statement, store.probe()];
  createEffect(on(chosen, () => setLayersOpen(false), { defer: true }));

  const isNarrowProjector = () => store.view.theme === "projector" && innerWidth < NARROW_PIXELS;
  const isShort = () => isOpen() && innerHeight < SHORT_PIXELS;
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
  return {
    wanted,
    isOpen,
    /** What the details speak of. */
    chosen,
    layersOpen,
    closeLayers,
    openLayers: () => setLayersOpen(true),
    toggleLayers: () => {
      setLayersOpen((open) => !open || wanted.hasGuest());
      wanted.dismissGuests();
    },
    /** The legend has no room beside what is open. */
    isCrowded: () => wanted.own.isShown() || isNarrowProjector() || isShort(),
  };
}

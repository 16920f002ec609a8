import type { Map as MapLibreMap } from "maplibre-gl";
import { type Accessor, createEffect, createSignal, on, untrack } from "solid-js";
import { type LayerId, layerSetting } from "../model/view.ts";
import type { ViewerStore } from "../store/store.ts";
import type { DeckOverlay } from "./deck/overlay.ts";

const DECK_LAYERS: readonly LayerId[] = ["columns", "arcs"];
/** Heights cannot be compared from straight above. */
const TILT_DEGREES = 50;
const TILT_MS = 600;

/** Fetches deck.gl the first time one of its layers is shown, and keeps its drawing in step with the view. */
export function followDeck(
  loaded: Accessor<MapLibreMap | undefined>,
  store: ViewerStore,
): Accessor<DeckOverlay | undefined> {
  const [overlay, setOverlay] = createSignal<DeckOverlay>();
  const shown = (layer: LayerId) => layerSetting(store.view, layer).visible;

  createEffect(() => {
    const map = loaded();
    if (!map || untrack(overlay) || !DECK_LAYERS.some(shown)) return;
    import("./deck/overlay.ts").then(({ createDeckOverlay }) => {
      setOverlay((before) => before ?? createDeckOverlay(map, store));
    });
  });
  createEffect(() => overlay()?.draw());
  createEffect(
    on([loaded, () => shown("columns")], ([map, columns], before) => {
      if (!map || before === undefined) return;
      if (columns && map.getPitch() < TILT_DEGREES)
        map.easeTo({ pitch: TILT_DEGREES, duration: TILT_MS });
      if (!columns && before[1]) map.easeTo({ pitch: 0, duration: TILT_MS });
    }),
  );
  return overlay;
}

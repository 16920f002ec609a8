import type { Map as MapLibreMap } from "maplibre-gl";
import { type Accessor, createEffect, createSignal, on, untrack } from "solid-js";
import { type LayerId, layerSetting } from "../model/view.ts";
import type { ViewerStore } from "../store/store.ts";
import { viewportOf } from "./camera.ts";
import type { DeckOverlay } from "./deck/overlay.ts";
import type { Shift } from "./shift.ts";

const DECK_LAYERS: readonly LayerId[] = ["columns", "arcs"];
/** Heights cannot be compared from straight above. */
const TILT_DEGREES = 50;

/** Fetches deck.gl the first time one of its layers is shown, and keeps its drawing in step with the view. */
export function followDeck(
  loaded: Accessor<MapLibreMap | undefined>,
  store: ViewerStore,
  shift: Accessor<Shift>,
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
  createEffect(() => overlay()?.draw(shift()));
  createEffect(
    on([loaded, () => shown("columns")], ([map, columns], before) => {
      if (!map || before === undefined) return;
      const tilt = (pitch: number) => store.moveTo({ ...viewportOf(map), pitch });
      if (columns && map.getPitch() < TILT_DEGREES) tilt(TILT_DEGREES);
      if (!columns && before[1]) tilt(0);
    }),
  );
  return overlay;
}

import type { Map as MapLibreMap } from "maplibre-gl";
import { type Accessor, createEffect, createSignal, on, onCleanup } from "solid-js";
import type { Ground } from "../model/basemap.ts";
import type { ViewerStore } from "../store/store.ts";
import type { LaidGround, Opened } from "./basemap/open-ground.ts";

/** What is laid under the map, once it is opened; what cannot be is told to the store, which falls back to none. */
export function followGround(
  loaded: Accessor<MapLibreMap | undefined>,
  store: ViewerStore,
): Accessor<LaidGround | null> {
  const [laid, setLaid] = createSignal<LaidGround | null>(null);
  const lay = async (ground: Ground) => {
    const opened = await import("./basemap/open-ground.ts").then(
      ({ openGround }) => openGround(ground),
      unreachable,
    );
    if (!opened.ok) store.failGround(ground, opened.fault);
    else if (store.ground() === ground) setLaid(opened.laid);
    else opened.laid.release();
  };
  createEffect(
    on(store.ground, (ground) => {
      const before = laid();
      setLaid(null);
      before?.release();
      if (ground) void lay(ground);
    }),
  );
  createEffect(
    on([loaded, laid], ([map, ground]) => {
      if (!map || !ground) return;
      onCleanup(ground.watch(map, (fault) => store.failGround(ground.ground, fault)));
    }),
  );
  onCleanup(() => laid()?.release());
  return laid;
}

/** Not even what opens basemaps could be fetched. */
function unreachable(): Opened {
  return {
    ok: false,
    fault: { failure: navigator.onLine ? "unreachable" : "offline", origin: null },
  };
}

import type { Map as MapLibreMap } from "maplibre-gl";
import { type Accessor, createEffect, createMemo, createSignal } from "solid-js";
import type { Padding } from "../model/screen.ts";
import type { ViewerStore } from "../store/store.ts";
import type { Scene } from "../style/scene.ts";
import type { Added } from "../style/style.ts";
import type { Shift } from "./shift.ts";

type CreateOwnMap = typeof import("./own-map.ts").createOwnMap;

/** Somebody's own layers for the style; what draws them is fetched with the first of them. */
export function followOwnLayers(
  loaded: Accessor<MapLibreMap | undefined>,
  store: ViewerStore,
  padding: Accessor<Padding>,
  shift: Accessor<Shift>,
): Accessor<((scene: Scene) => Added) | undefined> {
  const [create, setCreate] = createSignal<CreateOwnMap>();
  const hasAny = createMemo(() => store.ownLayers().length > 0);
  createEffect(() => {
    if (!hasAny()) return;
    void import("./own-map.ts").then(({ createOwnMap }) => setCreate(() => createOwnMap));
  });
  const drawing = createMemo(() => create()?.(loaded, store, padding, shift));
  return () => drawing()?.();
}

import type { Map as MapLibreMap } from "maplibre-gl";
import { type Accessor, createEffect, createMemo, mapArray, on, onCleanup } from "solid-js";
import { classingOf } from "../model/own/classing.ts";
import type { OwnData } from "../model/own-layer.ts";
import type { Padding } from "../model/screen.ts";
import type { ViewerStore } from "../store/store.ts";
import { drawOwn, type OwnStyled } from "../style/layers/own.ts";
import type { Scene } from "../style/scene.ts";
import type { Added } from "../style/style.ts";
import { createReadable } from "./own-label-fonts.ts";
import { serveOwnTiles } from "./own-tiles.ts";
import type { Shift } from "./shift.ts";
import { framedViewport } from "./viewports.ts";

/** Keeps the map in step with somebody's own layers. */
export function createOwnMap(
  loaded: Accessor<MapLibreMap | undefined>,
  store: ViewerStore,
  padding: Accessor<Padding>,
  shift: Accessor<Shift>,
): Accessor<(scene: Scene) => Added> {
  followOwnFrame(loaded, store, padding);
  const styled = createOwnStyled(store, shift);
  return createMemo(() => drawOwn(styled()));
}

/** The data of each is cut into tiles once, however its looks change. */
function createOwnStyled(
  store: ViewerStore,
  shift: Accessor<Shift>,
): Accessor<readonly OwnStyled[]> {
  let sources = 0;
  const lyingOf = createLyings();
  const urls = mapArray(
    () => [...new Set(store.ownLayers().map(({ data }) => lyingOf(data, shift())))],
    ({ data, shift: on }) => {
      const { url, release } = serveOwnTiles(data, on);
      onCleanup(release);
      sources += 1;
      return { data, url, source: `own:${sources}` };
    },
  );
  const written = createMemo(() => new Map(urls().map(({ data, ...where }) => [data, where])));
  const readable = createReadable(store.ownLayers);
  return createMemo(() => {
    const chosen = store.chosenOwn();
    return readable().flatMap(({ layer, data }) => {
      const where = written().get(data);
      const ats = chosen.flatMap((one) => (one.layer === layer.id ? [one.at] : []));
      const classing = classingOf(data, layer.colour);
      return where ? [{ layer, classing, ...where, chosen: ats }] : [];
    });
  });
}

/** Data as it lies on maps of one datum. */
interface Lying {
  readonly data: OwnData;
  readonly shift: Shift;
}

/** The same object for the same two, so that nothing is cut twice. */
function createLyings(): (data: OwnData, shift: Shift) => Lying {
  const known = new WeakMap<Shift, WeakMap<OwnData, Lying>>();
  return (data, shift) => {
    const onShift = known.get(shift) ?? new WeakMap<OwnData, Lying>();
    const lying = onShift.get(data) ?? { data, shift };
    known.set(shift, onShift.set(data, lying));
    return lying;
  };
}

const NEAREST_ZOOM = 14.5;

/** Brings into view what somebody asked for. */
function followOwnFrame(
  loaded: Accessor<MapLibreMap | undefined>,
  store: ViewerStore,
  padding: Accessor<Padding>,
): void {
  createEffect(
    on([loaded, store.ownFrame], ([map, bbox]) => {
      if (!map || !bbox) return;
      const target = framedViewport(map, { bbox, maxZoom: NEAREST_ZOOM }, padding());
      if (target) store.moveTo(target);
      store.frameOwn(null);
    }),
  );
}

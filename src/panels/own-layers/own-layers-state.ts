import { batch, createEffect, createSignal, on, onCleanup } from "solid-js";
import { openDataShelf } from "../../draft/data-shelf.ts";
import { openShelf } from "../../draft/indexed-shelf.ts";
import { createKeeper, type Saving } from "../../draft/keeper.ts";
import type { OwnLayer } from "../../model/own/own-layer-settings.ts";
import {
  changeLayer,
  idsIn,
  moveLayer,
  type OwnLayers,
  removeLayer,
} from "../../model/own/own-layers.ts";
import { parseKeptLayers } from "../../model/own/parse-own-layers.ts";
import type { ShownLayer } from "../../model/own/shown-layer.ts";
import { record, redo, startHistory, type UndoHistory, undo } from "../../model/undo-history.ts";
import type { ViewerStore } from "../../store/store.ts";
import { keepOnLeave } from "../shell/keep-on-leave.ts";
import { createOwnStock } from "./own-stock.ts";
import { toSentLayers } from "./to-sent-layers.ts";
import { unpackOwnData } from "./unpack-own-data.ts";

/** An import that waits while other cards stand in its place. */
interface ImportAside {
  readonly isAside: () => boolean;
  readonly open: () => void;
}

const NO_IMPORT: ImportAside = { isAside: () => false, open: () => {} };

export type OwnLayersState = ReturnType<typeof createOwnLayersState>;

/** A person's own layers, kept by this browser, which begin as what came along in the page; the only writer of them. */
export function createOwnLayersState(
  store: ViewerStore,
  openTable: (id: string) => void,
  pending: ImportAside = NO_IMPORT,
) {
  const { layers: sent, shelf } = toSentLayers(store.own.layers, store.dataset.report.id);
  const isSent = (id: string) => sent.some((layer) => layer.id === id);
  const [history, setHistory] = createSignal(startHistory(sent));
  const [saving, setSaving] = createSignal<Saving>("loading");
  const [removed, setRemoved] = createSignal<OwnLayer | null>(null);
  const stock = createOwnStock(openDataShelf(shelf), async (id) =>
    isSent(id) ? unpackOwnData(await store.own.openCargo(id)) : null,
  );
  const keeper = createKeeper(openShelf(shelf, "layers"), {
    none: sent,
    parse: parseKeptLayers,
    onArrival: (next) => batch(() => setHistory(next)),
    onSaving: setSaving,
  });
  onCleanup(keeper.close);

  const layers = () => history().present;
  const isRefused = () => saving() === "refused" || stock.isRefused();
  keepOnLeave(keeper, () => isRefused() && layers().length > 0);
  const go = (next: UndoHistory<OwnLayers>) => {
    const before = idsIn(history());
    setHistory(next);
    keeper.change(next);
    const named = idsIn(next);
    stock.forget([...before].filter((id) => !named.has(id)));
  };
  const to = (next: OwnLayers, mark: string | null = null) => {
    setRemoved(null);
    go(record(history(), next, mark));
  };

  createEffect(on(layers, (now) => stock.want(now.map(({ id }) => id))));
  createEffect(() => {
    if (saving() !== "loading") stock.sweep(idsIn(history()));
  });
  createEffect(() =>
    store.showOwnLayers(
      layers().flatMap((layer) => {
        const data = stock.dataOf(layer.id);
        return data ? [{ layer, data }] : [];
      }),
    ),
  );
  onCleanup(() => store.showOwnLayers([]));

  return {
    layers,
    dataOf: stock.dataOf,
    /** On top of those that are there, in their order; resolves when this browser has them, or refuses. */
    add: async (given: readonly ShownLayer[]) => {
      await Promise.all(given.map(({ layer, data }) => stock.put(layer.id, data)));
      to([...given.map(({ layer }) => layer), ...layers()]);
      await keeper.flush();
    },
    /** Changes to one `mark` in a row are undone as one. */
    change: (id: string, change: Partial<OwnLayer>, mark: string | null = null) =>
      to(changeLayer(layers(), id, change), mark),
    move: (id: string, by: number) => to(moveLayer(layers(), id, by)),
    remove: (id: string) => {
      const layer = layers().find((one) => one.id === id) ?? null;
      to(removeLayer(layers(), id));
      setRemoved(layer);
    },
    /** The layer removed last, until something else is done. */
    removed,
    undo: () => {
      setRemoved(null);
      go(undo(history()));
    },
    redo: () => {
      setRemoved(null);
      go(redo(history()));
    },
    canUndo: () => history().past.length > 0,
    canRedo: () => history().future.length > 0,
    /** The browser keeps nothing, or is full: what is here is gone when the page is left. */
    isRefused,
    isReading: () => saving() === "loading" || stock.isBusy(),
    openTable,
    /** Something is being read, or waits to be added, while the layers are looked at. */
    hasImportAside: pending.isAside,
    resumeImport: pending.open,
    isSaved: () => saving() === "saved" && !stock.isBusy(),
  };
}

import { createSignal, onCleanup } from "solid-js";
import { openBasemapShelf } from "../../draft/basemap-shelf.ts";
import { type KeptBasemaps, NO_BASEMAPS, toKeptBasemaps } from "../../draft/kept-basemaps.ts";
import type { Basemap } from "../../model/basemap.ts";
import type { Sent } from "../../model/own-things.ts";

interface Removed {
  readonly basemap: Basemap;
  readonly at: number;
  readonly file: Promise<Blob | null>;
}

/** What this machine keeps of basemaps, told from tab to tab, and what came along in the page. */
export function createOwnBasemaps(sent: Sent) {
  const shelf = openBasemapShelf();
  const files = new Map<string, Blob>();
  const sentAlong = toKeptBasemaps({ own: sent.basemaps }).own;
  // That a second look found the same is news too: an unknown basemap waits for it.
  const [kept, setKept] = createSignal<KeptBasemaps | null>(null, { equals: false });
  const [isRefused, setRefused] = createSignal(false);
  const [removed, setRemoved] = createSignal<Removed | null>(null);

  const doing = (work: Promise<unknown>) => work.then(() => {}).catch(() => setRefused(true));
  /** Where nothing is kept, this page alone knows. */
  const refresh = async () => {
    const found = isRefused() ? null : await shelf.read().catch(() => null);
    setKept((before) => found ?? before ?? NO_BASEMAPS);
  };
  const show = (next: (before: KeptBasemaps) => KeptBasemaps) =>
    setKept((before) => next(before ?? NO_BASEMAPS));
  const change = (next: (before: KeptBasemaps) => KeptBasemaps) => {
    show(next);
    return doing(shelf.change(next));
  };
  const fileOf = async (id: string) =>
    files.get(id) ?? (await sent.openCargo(id)) ?? (await shelf.readFile(id).catch(() => null));
  /** The file first: another tab may draw what it hears of at once. */
  const put = async (basemap: Basemap, file: Blob | null, at: number) => {
    const next = ({ own, ...rest }: KeptBasemaps): KeptBasemaps => ({
      ...rest,
      own: own.filter(({ id }) => id !== basemap.id).toSpliced(at, 0, basemap),
    });
    if (file) files.set(basemap.id, file);
    show(next);
    if (file) await doing(shelf.keepFile(basemap.id, file));
    await doing(shelf.change(next));
  };

  void refresh();
  onCleanup(shelf.listen(() => void refresh()));
  return {
    sentAlong,
    /** Null until it is known. */
    kept,
    /** What was changed last stands nowhere but on this page. */
    isRefused,
    /** Looks whether another tab has written. */
    refresh,
    change,
    /** Shown as changed only once it is kept. */
    keep: (next: (before: KeptBasemaps) => KeptBasemaps) =>
      doing(shelf.change(next)).then(() => show(next)),
    fileOf,
    add: (basemap: Basemap, file: Blob | null) => put(basemap, file, kept()?.own.length ?? 0),
    remove: (id: string) => {
      const at = kept()?.own.findIndex((own) => own.id === id) ?? -1;
      const basemap = kept()?.own[at];
      if (!basemap) return;
      const file = Promise.resolve(files.get(id) ?? shelf.readFile(id)).catch(() => null);
      setRemoved({ basemap, at, file });
      files.delete(id);
      void change((before) => ({ ...before, own: before.own.filter((own) => own.id !== id) }));
      void file.then(() => doing(shelf.keepFile(id, null)));
    },
    /** The one removed last, until something else is done. */
    removed,
    forgetRemoved: () => setRemoved(null),
    undoRemove: async () => {
      const last = removed();
      setRemoved(null);
      if (last) await put(last.basemap, await last.file, last.at);
    },
  };
}

import { createStore, get, set, update } from "idb-keyval";
import { type KeptBasemaps, toKeptBasemaps } from "./kept-basemaps.ts";

const KEPT = "kept";

/** In this browser's IndexedDB, for all reports; every promise may be refused. */
export function openBasemapShelf() {
  const store = createStore("one-map-basemaps", "basemaps");
  return {
    read: async () => toKeptBasemaps(await get<unknown>(KEPT, store)),
    /** Over what stands there now, whichever tab wrote it. */
    change: (change: (kept: KeptBasemaps) => KeptBasemaps) =>
      update<unknown>(KEPT, (standing) => change(toKeptBasemaps(standing)), store),
    /** The file of a basemap from this machine. */
    readFile: async (id: string): Promise<Blob | null> => {
      const file = await get<unknown>(`file/${id}`, store);
      return file instanceof Blob ? file : null;
    },
    /** Null takes it away. */
    keepFile: (id: string, file: Blob | null) => set(`file/${id}`, file, store),
  };
}

import { createStore, get, set, update } from "idb-keyval";
import { type KeptBasemaps, toKeptBasemaps } from "./kept-basemaps.ts";
import { openChannel } from "./open-channel.ts";

const DATABASE = "one-map-basemaps";
const KEPT = "kept";

/** In this browser's IndexedDB, for all reports; every promise may be refused. */
export function openBasemapShelf() {
  const store = createStore(DATABASE, "basemaps");
  const channel = openChannel(DATABASE);
  return {
    read: async () => toKeptBasemaps(await get<unknown>(KEPT, store)),
    /** Over what stands there now, whichever tab wrote it. */
    change: async (change: (kept: KeptBasemaps) => KeptBasemaps) => {
      await update<unknown>(KEPT, (standing) => change(toKeptBasemaps(standing)), store);
      channel?.postMessage(null);
    },
    /** The file of a basemap from this machine. */
    readFile: async (id: string): Promise<Blob | null> => {
      const file = await get<unknown>(`file/${id}`, store);
      return file instanceof Blob ? file : null;
    },
    /** Null takes it away. */
    keepFile: (id: string, file: Blob | null) => set(`file/${id}`, file, store),
    /** Heard when another tab has changed something; returns how to stop hearing. */
    listen: (heard: () => void) => {
      channel?.addEventListener("message", heard);
      return () => channel?.close();
    },
  };
}

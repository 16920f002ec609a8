import { createStore, get, update } from "idb-keyval";
import { openChannel } from "./open-channel.ts";
import type { Kept, Shelf, Written } from "./shelf.ts";

const EMPTY: Kept = { value: undefined, revision: 0 };

/** In this browser's IndexedDB: a database for each report, a key for each sort of changes. */
export function openShelf(report: string, key: string): Shelf {
  const database = `one-map-draft/${report}`;
  const store = createStore(database, "changes");
  const channel = openChannel(`${database}/${key}`);
  return {
    read: async () => toKept(await get<unknown>(key, store)),
    write: async (value, over) => {
      let written: Written = { isOurs: false, kept: EMPTY };
      await update<unknown>(
        key,
        (standing) => {
          const kept = toKept(standing);
          const isOurs = kept.revision === over || kept === EMPTY;
          written = isOurs ? { isOurs, kept: { value, revision: over + 1 } } : { isOurs, kept };
          return isOurs ? written.kept : standing;
        },
        store,
      );
      if (written.isOurs) channel?.postMessage(written.kept.revision);
      return written;
    },
    listen: (heard) => {
      channel?.addEventListener("message", heard);
      return () => {
        channel?.removeEventListener("message", heard);
        channel?.close();
      };
    },
  };
}

function toKept(standing: unknown): Kept {
  return isKept(standing) ? standing : EMPTY;
}

function isKept(standing: unknown): standing is Kept {
  return (
    typeof standing === "object" &&
    standing !== null &&
    "value" in standing &&
    "revision" in standing &&
    typeof standing.revision === "number"
  );
}

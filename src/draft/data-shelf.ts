import { createStore, delMany, getMany, keys, set } from "idb-keyval";

/** Where the data of a person's layers lies, each under an id of its own and never changed; every promise may be refused. */
export interface DataShelf {
  readonly put: (id: string, data: unknown) => Promise<void>;
  /** In the order of the ids; undefined for what is not there. */
  readonly read: (ids: readonly string[]) => Promise<readonly unknown[]>;
  readonly ids: () => Promise<readonly string[]>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
}

/** In this browser's IndexedDB, apart from the settings, which are written often. */
export function openDataShelf(report: string): DataShelf {
  const store = createStore(`one-map-layers/${report}`, "data");
  return {
    put: (id, data) => set(id, data, store),
    read: (ids) => getMany<unknown>([...ids], store),
    ids: async () => (await keys<IDBValidKey>(store)).filter((key) => typeof key === "string"),
    remove: (ids) => delMany([...ids], store),
  };
}

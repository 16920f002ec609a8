import url from "../import/import.worker.ts?worker&url";

/** Classic, since from file:// browsers refuse a module worker of a blob. */
export function startImportWorker(): Worker {
  return new Worker(url);
}

import url from "../import/import.worker.ts?worker&url";

export function startImportWorker(): Worker {
  return new Worker(url, { type: "module" });
}

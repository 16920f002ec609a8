import url from "../tiles/tiles.worker.ts?worker&url";

export function startTileWorker(): Worker {
  return new Worker(url, { type: "module" });
}

import url from "../tiles/tiles.worker.ts?worker&url";

/** Classic, since from file:// browsers refuse a module worker of a blob. */
export function startTileWorker(): Worker {
  return new Worker(url);
}

import url from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";

/** Its ending makes MapLibre start a classic worker, since from file:// browsers refuse a module worker of a blob. */
export const workerUrl: string = `${url}#.cjs`;

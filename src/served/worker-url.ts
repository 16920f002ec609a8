import url from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";

export const workerUrl: string = url;

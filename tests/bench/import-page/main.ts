import { Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { readFiles } from "../../../src/import/read-file.ts";
import bareUrl from "./bare.worker.ts?worker&url";

interface Timed {
  readonly ms: number;
  readonly features: number;
}

declare global {
  var benchFile: Blob;
  var benchImport: Readonly<Record<"ours" | "bare", (name: string) => Promise<Timed>>>;
  /** Resolves when a map of nothing else has drawn the file, which is GeoJSON. */
  var drawBare: () => Promise<void>;
}

globalThis.benchImport = {
  ours: (name) =>
    timed(async () => {
      const { signal } = new AbortController();
      const files = [{ name, bytes: globalThis.benchFile }];
      const reading = await readFiles(files, {}, { signal, onProgress: () => {} });
      return reading.ok ? (reading.layers[0]?.data.count ?? 0) : 0;
    }),
  bare: (name) =>
    timed(async () => {
      const worker = new Worker(bareUrl, { type: "module" });
      const rows = await new Promise<readonly unknown[]>((resolve) => {
        worker.addEventListener("message", ({ data }) => resolve(data));
        worker.postMessage({ name, file: globalThis.benchFile });
      });
      worker.terminate();
      return rows.length;
    }),
};

setWorkerUrl(workerUrl);
globalThis.drawBare = async () => {
  const map = new MapLibreMap({
    container: "map",
    bounds: [117.5, 36.6, 118, 36.85],
    style: {
      version: 8,
      sources: { own: { type: "geojson", data: URL.createObjectURL(globalThis.benchFile) } },
      layers: [{ id: "own", type: "circle", source: "own" }],
    },
  });
  await map.once("idle");
  map.remove();
};

async function timed(work: () => Promise<number>): Promise<Timed> {
  const start = performance.now();
  const features = await work();
  return { ms: performance.now() - start, features };
}

import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";
import "virtual:fonts.css";

/** How many layers the app's own style has; the bench build writes the number in. */
declare const LAYER_COUNT: number;

const FILES = ["areas", "rivers", "context", "villages", "facilities", "enterprises", "projects"];

setWorkerUrl(workerUrl);
const map = new MapLibreMap({
  container: "map",
  bounds: [117.74, 36.84, 117.865, 36.925],
  fitBoundsOptions: { padding: { top: 40, right: 40, bottom: 48, left: 432 } },
  attributionControl: false,
  style: {
    version: 8,
    sources: Object.fromEntries(
      FILES.map((name) => [name, { type: "geojson", data: `geodata/${name}.geojson` } as const]),
    ),
    layers: [background(), ...drawn()],
  },
});
Object.assign(globalThis, { benchMap: map });
map.on("idle", () => {
  map.getContainer().dataset.map = "idle";
});
map.on("click", ({ point: { x, y } }) => {
  const [hit] = map.queryRenderedFeatures([
    [x - 4, y - 4],
    [x + 4, y + 4],
  ]);
  const details = document.getElementById("details");
  if (details && hit) details.textContent = JSON.stringify(hit.properties);
});

function background(): LayerSpecification {
  return { id: "background", type: "background", paint: { "background-color": "#ede8dd" } };
}

/** The plain picture anybody would draw: surfaces, lines, points and names of each file, then more of the same. */
function drawn(): LayerSpecification[] {
  const plain = FILES.flatMap((source) => [
    surface(source),
    line(source),
    dot(source),
    name(source),
  ]);
  return Array.from({ length: LAYER_COUNT - 1 }, (_, index) => {
    const layer = plain[index % plain.length] ?? background();
    return { ...layer, id: `${layer.id}-${index}` };
  });
}

function surface(source: string): LayerSpecification {
  return {
    id: `${source}-fill`,
    type: "fill",
    source,
    filter: ["==", ["geometry-type"], "Polygon"],
    paint: { "fill-color": "#b8730f", "fill-opacity": 0.2 },
  };
}

function line(source: string): LayerSpecification {
  return {
    id: `${source}-line`,
    type: "line",
    source,
    filter: ["!=", ["geometry-type"], "Point"],
    paint: { "line-color": "#2c7da8", "line-width": 3 },
  };
}

function dot(source: string): LayerSpecification {
  return {
    id: `${source}-dot`,
    type: "circle",
    source,
    filter: ["==", ["geometry-type"], "Point"],
    paint: { "circle-radius": 6, "circle-color": "#2b6a4c" },
  };
}

function name(source: string): LayerSpecification {
  return {
    id: `${source}-name`,
    type: "symbol",
    source,
    layout: {
      "text-field": ["get", "name"],
      "text-font": ["Noto Sans SC"],
      "text-size": 13,
      "text-offset": [0, 1],
    },
  };
}

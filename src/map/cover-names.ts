import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import type { Box } from "../model/screen.ts";
import { type Cover, toCovers } from "./covers.ts";
import { COVERS } from "./covers-id.ts";

const SETTLED_MS = 120;
const NOTHING = { type: "FeatureCollection" as const, features: [] };

/** Keeps names off the cards that lie over the map, so that they stand elsewhere or not at all; while the map moves they run on under them. */
export function coverNames(map: MapLibreMap, around: Element, onChange: () => void): () => void {
  if (!map.getSource(COVERS)) addTo(map);
  let told = "";
  const tell = (covers: readonly Cover[]) => {
    const data = { ...NOTHING, features: covers.map((cover) => toFeature(map, cover)) };
    const text = JSON.stringify(data);
    if (text === told) return;
    told = text;
    onChange();
    map.getSource<GeoJSONSource>(COVERS)?.setData(data);
  };
  const clear = () => tell([]);
  const measure = () => {
    if (map.isMoving()) return;
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    tell(toCovers(boxesOver(map, around), { width, height }));
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new ResizeObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(measure, SETTLED_MS);
  });
  for (const element of overMap(around)) observer.observe(element);
  map.on("movestart", clear);
  map.on("moveend", measure);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    map.off("movestart", clear);
    map.off("moveend", measure);
  };
}

function addTo(map: MapLibreMap): void {
  // Exact to four pixels at the nearest zoom, and a tile or two to cut.
  map.addSource(COVERS, { type: "geojson", data: NOTHING, maxzoom: 11 });
  const [anyImage = ""] = map.listImages();
  map.addLayer({
    id: COVERS,
    type: "symbol",
    source: COVERS,
    layout: {
      "icon-image": anyImage,
      "icon-size": 0.01,
      "icon-overlap": "always",
      "icon-padding": ["get", "reach"],
    },
    paint: { "icon-opacity": 0 },
  });
}

function toFeature(map: MapLibreMap, { x, y, reach }: Cover) {
  return {
    type: "Feature" as const,
    properties: { reach },
    geometry: { type: "Point" as const, coordinates: map.unproject([x, y]).toArray() },
  };
}

function overMap(around: Element): readonly Element[] {
  return [...around.querySelectorAll("[data-over-map]")];
}

function boxesOver(map: MapLibreMap, around: Element): readonly Box[] {
  const origin = map.getContainer().getBoundingClientRect();
  return overMap(around)
    .filter((element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
    )
    .map((element) => element.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0)
    .map(({ left, top, right, bottom }) => ({
      left: left - origin.left,
      top: top - origin.top,
      right: right - origin.left,
      bottom: bottom - origin.top,
    }));
}

import type { GeoJSON, Geometry } from "geojson";
import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import { toRing } from "../../model/ring.ts";
import type { SketchClaim } from "../../model/sketch-claim.ts";
import type { Palette } from "../../style/palette.ts";
import { SKETCH_PREFIX } from "./sketch-prefix.ts";

const RING = `${SKETCH_PREFIX}-ring`;
const WASH = `${RING}-wash`;
const RIMS = { solid: `${RING}-solid`, dashed: `${RING}-dashed` } as const;

/** The circle around a sketched point, as wide as its radius says; none around a line, an area or without a radius. */
export function ringAround(geometry: Geometry | null, claim: SketchClaim | null): Geometry | null {
  if (geometry?.type !== "Point" || claim === null) return null;
  const [lng = 0, lat = 0] = geometry.coordinates;
  return toRing([lng, lat], claim.radiusMetres);
}

/** Draws that circle under what is sketched, as the map draws those of the selected. */
export function drawRing(map: MapLibreMap, palette: Palette) {
  const source = RING;
  const line = { "line-color": palette.accent, "line-width": 2 };
  map.addSource(source, { type: "geojson", data: NOTHING, tolerance: 0 });
  map.addLayer({
    id: WASH,
    type: "fill",
    source,
    paint: { "fill-color": palette.accent, "fill-opacity": 0.1, "fill-antialias": false },
  });
  map.addLayer({ id: RIMS.solid, type: "line", source, paint: line });
  map.addLayer({
    id: RIMS.dashed,
    type: "line",
    source,
    paint: { ...line, "line-dasharray": [3, 3] },
  });
  return {
    show: (ring: Geometry | null, isLocated: boolean) => {
      map.getSource<GeoJSONSource>(source)?.setData(ring ?? NOTHING);
      map.setLayoutProperty(RIMS.solid, "visibility", isLocated ? "visible" : "none");
      map.setLayoutProperty(RIMS.dashed, "visibility", isLocated ? "none" : "visible");
    },
    end: () => {
      for (const layer of [WASH, ...Object.values(RIMS)])
        if (map.getLayer(layer)) map.removeLayer(layer);
      if (map.getSource(source)) map.removeSource(source);
    },
  };
}

const NOTHING: GeoJSON = { type: "FeatureCollection", features: [] };

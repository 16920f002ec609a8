import { GeoJSONVT } from "@maplibre/geojson-vt";
import { fromGeojsonVt } from "@maplibre/vt-pbf";
import type { FeatureCollection, Geometry } from "geojson";
import { type Datum, fromWgs84 } from "../model/datum.ts";
import { mapPositions } from "../model/map-positions.ts";
import { OWN_SOURCE_LAYER } from "../model/own/own-ref.ts";
import type { Value } from "../model/own-layer.ts";
import type { TileAddress } from "./exchange.ts";

/** As MapLibre cuts GeoJSON for itself: 512 pixels of a tile in 8192 steps, and a margin of 128 pixels. */
const EXTENT = 8192;
const PER_PIXEL = EXTENT / 512;
const OPTIONS = {
  extent: EXTENT,
  buffer: 128 * PER_PIXEL,
  tolerance: 0.2 * PER_PIXEL,
  maxZoom: 18,
  generateId: true,
};

const NOTHING = new Uint8Array();

/** Cuts a layer into vector tiles; a feature's number in the file is its id, since a file's own ids may repeat. */
export function createCutter(
  collection: FeatureCollection<Geometry, Readonly<Record<string, Value>>>,
  datum: Datum,
): (address: TileAddress) => Uint8Array {
  const features = collection.features.map((feature) => ({
    ...feature,
    geometry:
      datum === "wgs84"
        ? feature.geometry
        : mapPositions(feature.geometry, (at) => fromWgs84(at, datum)),
    properties: toHoldable(feature.properties),
  }));
  const index = new GeoJSONVT({ type: "FeatureCollection", features }, OPTIONS);
  return ([z, x, y]) => {
    const tile = index.getTile(z, x, y);
    if (!tile?.features.length) return NOTHING;
    return fromGeojsonVt({ [OWN_SOURCE_LAYER]: tile }, { version: 2, extent: EXTENT });
  };
}

const LARGEST = 2 ** 62;

/** A tile holds whole numbers of 64 bits; a larger one breaks it, so it is drawn as the largest. */
function toHoldable(properties: Readonly<Record<string, Value>>) {
  const large = Object.entries(properties).filter(
    ([, value]) => typeof value === "number" && Math.abs(value) > LARGEST,
  );
  if (large.length === 0) return properties;
  const held = large.map(([name, value]) => [name, Math.sign(Number(value)) * LARGEST]);
  return { ...properties, ...Object.fromEntries(held) };
}

import type { FeatureCollection, Geometry } from "geojson";
import type { OwnData, Value } from "../own-layer.ts";

/** RFC 7946, as the layer was read. */
export function toOwnGeojson({ features }: OwnData): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: features.map(({ geometry, properties }) => ({
      type: "Feature",
      geometry,
      properties: { ...properties },
    })),
  };
}

type Cell = string | number | null;

/** Its table, headers first; a point stands in two columns more, any other shape in one as GeoJSON. */
export function toOwnRows({ features, columns }: OwnData): readonly (readonly Cell[])[] {
  const names = columns.map(({ name }) => name);
  const isAllPoints = features.every(({ geometry }) => geometry.type === "Point");
  const headers = isAllPoints ? ["lng_wgs84", "lat_wgs84"] : ["geojson_wgs84"];
  return [
    [...names, ...headers],
    ...features.map(({ geometry, properties }) => [
      ...names.map((name) => toCell(properties[name])),
      ...(isAllPoints ? pair(geometry) : [JSON.stringify(geometry)]),
    ]),
  ];
}

function toCell(value: Value | undefined): Cell {
  return typeof value === "boolean" ? String(value) : (value ?? null);
}

function pair(geometry: Geometry): readonly Cell[] {
  const [lng, lat] = geometry.type === "Point" ? geometry.coordinates : [];
  return [lng ?? null, lat ?? null];
}

import type { Geometry } from "geojson";
import type { OwnData, OwnFeature, Value } from "../own-layer.ts";
import { readFeatures } from "./feature-lines.ts";

type Cell = string | number | null;
type Rows = readonly (readonly Cell[])[];

/** Its table piece by piece, headers first; a point stands in two columns more, any other shape in one as GeoJSON. */
export async function* toOwnRows(data: OwnData): AsyncGenerator<Rows> {
  const names = data.columns.map(({ name }) => name);
  const { isAllPoints } = data;
  yield [[...names, ...(isAllPoints ? ["lng_wgs84", "lat_wgs84"] : ["geojson_wgs84"])]];
  const toRow = ({ geometry, properties }: OwnFeature) => [
    ...names.map((name) => toCell(properties[name])),
    ...(isAllPoints ? pair(geometry) : [JSON.stringify(geometry)]),
  ];
  for await (const features of readFeatures(data.geojson)) yield features.map(toRow);
}

function toCell(value: Value | undefined): Cell {
  return typeof value === "boolean" ? String(value) : (value ?? null);
}

function pair(geometry: Geometry): readonly Cell[] {
  const [lng, lat] = geometry.type === "Point" ? geometry.coordinates : [];
  return [lng ?? null, lat ?? null];
}

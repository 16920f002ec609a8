import type { Geometry, Position } from "geojson";
import type { LngLat } from "../model/geometry.ts";

/** A position from one system into another. */
export type Convert = (x: number, y: number) => LngLat;

export function convertGeometry(geometry: Geometry, convert: Convert): Geometry {
  const one = ([x = 0, y = 0]: Position): Position => [...convert(x, y)];
  const list = (positions: readonly Position[]) => positions.map(one);
  const lists = (parts: readonly (readonly Position[])[]) => parts.map(list);
  switch (geometry.type) {
    case "Point":
      return { type: "Point", coordinates: one(geometry.coordinates) };
    case "MultiPoint":
    case "LineString":
      return { type: geometry.type, coordinates: list(geometry.coordinates) };
    case "MultiLineString":
    case "Polygon":
      return { type: geometry.type, coordinates: lists(geometry.coordinates) };
    case "MultiPolygon":
      return { type: "MultiPolygon", coordinates: geometry.coordinates.map(lists) };
    case "GeometryCollection":
      return {
        type: "GeometryCollection",
        geometries: geometry.geometries.map((part) => convertGeometry(part, convert)),
      };
  }
}

import type { Geometry, Position } from "geojson";

/** The pieces of a geometry that can be drawn one by one; none for a collection, which no feature of ours is. */
export type Part =
  | { readonly type: "Point"; coordinates: Position }
  | { readonly type: "LineString"; coordinates: Position[] }
  | { readonly type: "Polygon"; coordinates: Position[][] };

export type PartType = Part["type"];

export function toParts(geometry: Geometry): readonly Part[] {
  switch (geometry.type) {
    case "Point":
    case "LineString":
    case "Polygon":
      return [geometry];
    case "MultiPoint":
      return geometry.coordinates.map((coordinates) => ({ type: "Point", coordinates }));
    case "MultiLineString":
      return geometry.coordinates.map((coordinates) => ({ type: "LineString", coordinates }));
    case "MultiPolygon":
      return geometry.coordinates.map((coordinates) => ({ type: "Polygon", coordinates }));
    default:
      return [];
  }
}

/** The geometry again; one that had several pieces keeps its sort with any number of them. Null without a piece. */
export function fromParts(parts: readonly Part[], before: Geometry | null): Geometry | null {
  const [first] = parts;
  if (!first) return null;
  const isMulti = parts.length > 1 || before?.type.startsWith("Multi") === true;
  if (!isMulti) return first;
  switch (first.type) {
    case "Point":
      return {
        type: "MultiPoint",
        coordinates: parts.flatMap((part) => (part.type === "Point" ? [part.coordinates] : [])),
      };
    case "LineString":
      return {
        type: "MultiLineString",
        coordinates: parts.flatMap((part) =>
          part.type === "LineString" ? [part.coordinates] : [],
        ),
      };
    case "Polygon":
      return {
        type: "MultiPolygon",
        coordinates: parts.flatMap((part) => (part.type === "Polygon" ? [part.coordinates] : [])),
      };
  }
}

import type { Geometry, Position } from "geojson";
import type { LngLat } from "./geometry.ts";

/** The same geometry with every position moved. */
export function mapPositions<G extends Geometry>(geometry: G, move: (at: LngLat) => LngLat): G;
export function mapPositions(geometry: Geometry, move: (at: LngLat) => LngLat): Geometry {
  const one = ([lng = 0, lat = 0, ...rest]: Position): Position => [...move([lng, lat]), ...rest];
  const line = (positions: readonly Position[]) => positions.map(one);
  const rings = (lines: readonly Position[][]) => lines.map(line);
  switch (geometry.type) {
    case "Point":
      return { ...geometry, coordinates: one(geometry.coordinates) };
    case "MultiPoint":
    case "LineString":
      return { ...geometry, coordinates: line(geometry.coordinates) };
    case "MultiLineString":
    case "Polygon":
      return { ...geometry, coordinates: rings(geometry.coordinates) };
    case "MultiPolygon":
      return { ...geometry, coordinates: geometry.coordinates.map(rings) };
    case "GeometryCollection":
      return {
        ...geometry,
        geometries: geometry.geometries.map((part) => mapPositions<Geometry>(part, move)),
      };
  }
}

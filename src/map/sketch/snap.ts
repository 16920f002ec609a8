import type { Geometry, Position } from "geojson";
import type { LngLat } from "../../model/geometry.ts";

export interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** The vertex among those given that lies nearest to the pointer on the screen, if it lies near enough. */
export function nearestVertex(
  vertices: readonly LngLat[],
  project: (at: LngLat) => Pixel,
  pointer: Pixel,
  reachPixels: number,
): LngLat | undefined {
  let nearest: LngLat | undefined;
  let reach = reachPixels;
  for (const vertex of vertices) {
    const { x, y } = project(vertex);
    const distance = Math.hypot(x - pointer.x, y - pointer.y);
    if (distance <= reach) [nearest, reach] = [vertex, distance];
  }
  return nearest;
}

/** Every vertex of other features, for a line to end exactly where another one passes. */
export function verticesOf(geometries: readonly Geometry[]): readonly LngLat[] {
  return geometries.flatMap((geometry) =>
    geometry.type === "GeometryCollection" ? [] : flatten(geometry.coordinates),
  );
}

type Nested = Position | readonly Nested[];

function flatten(coordinates: Nested): readonly LngLat[] {
  const [first, second] = coordinates;
  if (typeof first === "number" && typeof second === "number") return [[first, second]];
  return coordinates.flatMap((inner) => (typeof inner === "number" ? [] : flatten(inner)));
}

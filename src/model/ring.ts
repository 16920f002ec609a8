import { circle } from "@turf/turf";
import type { Polygon } from "geojson";
import type { LngLat } from "./geometry.ts";

const CORNERS = 72;

/** The circle in which a place lies, as a polygon on the map's own scale. */
export function toRing(center: LngLat, radiusMetres: number): Polygon {
  return circle([...center], radiusMetres, { steps: CORNERS, units: "meters" }).geometry;
}

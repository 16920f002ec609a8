import type { FeatureCollection, Geometry } from "geojson";
import type { LngLat } from "../model/geometry.ts";
import { mapPositions } from "../model/map-positions.ts";
import type { Drawing } from "./drawing.ts";

/** The same drawing for a map in another datum; the data stays what it is. */
export function toShiftedDrawing(drawing: Drawing, move: (at: LngLat) => LngLat): Drawing {
  return {
    home: drawing.home,
    features: shifted(drawing.features, move),
    rings: shifted(drawing.rings, move),
    ground: shifted(drawing.ground, move),
  };
}

function shifted<G extends Geometry, P>(
  collection: FeatureCollection<G, P>,
  move: (at: LngLat) => LngLat,
): FeatureCollection<G, P> {
  return {
    ...collection,
    features: collection.features.map((feature) => ({
      ...feature,
      geometry: mapPositions(feature.geometry, move),
    })),
  };
}

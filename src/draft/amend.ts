import type { Position as GeoJSONPosition, Geometry } from "geojson";
import type { Dataset } from "../model/dataset.ts";
import type { Feature, FeatureId } from "../model/feature.ts";
import type { PositionChange } from "./change.ts";
import type { Standing } from "./merge.ts";

/** Nearer than this to what it belongs to, a place is drawn beside it and goes where that goes. */
const BESIDE_DEGREES = 0.004;

/** The dataset's features at their corrected places, and with each of them what was only drawn beside it. */
export function amendFeatures(
  { features }: Pick<Dataset, "features">,
  standing: Standing,
): Dataset["features"] {
  const placed = new Map<FeatureId, PositionChange>();
  for (const change of standing.changes.values())
    if (change.kind === "position") placed.set(change.feature, change);
  if (placed.size === 0) return features;
  return new Map(
    [...features].map(([id, feature]) => [
      id,
      placed.has(id) ? amended(feature, placed.get(id)) : followed(feature, features, placed),
    ]),
  );
}

function amended(feature: Feature, change: PositionChange | undefined): Feature {
  if (!change?.to) return feature;
  const { geometry, position } = change.to;
  return { ...feature, geometry, properties: { ...feature.properties, position } };
}

/** Somebody put its village right: a canteen shown at that village is there as well. */
function followed(
  feature: Feature,
  features: Dataset["features"],
  placed: ReadonlyMap<FeatureId, PositionChange>,
): Feature {
  const { geometry, properties } = feature;
  const [host] = properties.related;
  const from = host === undefined ? undefined : features.get(host)?.geometry;
  const to = host === undefined ? undefined : placed.get(host)?.to?.geometry;
  if (geometry.type !== "Point" || from?.type !== "Point" || to?.type !== "Point") return feature;
  const [lng, lat] = byOf(from.coordinates, geometry.coordinates);
  if (Math.hypot(lng, lat) > BESIDE_DEGREES) return feature;
  return { ...feature, geometry: movedBy(to, lng, lat) };
}

function byOf([lng = 0, lat = 0]: GeoJSONPosition, [x = 0, y = 0]: GeoJSONPosition) {
  return [x - lng, y - lat] as const;
}

function movedBy({ coordinates: [x = 0, y = 0] }: Point, lng: number, lat: number): Point {
  const round = (degrees: number) => Number(degrees.toFixed(6));
  return { type: "Point", coordinates: [round(x + lng), round(y + lat)] };
}

type Point = Extract<Geometry, { type: "Point" }>;

import type { Geometry } from "geojson";
import { bboxOf } from "./bbox.ts";
import type { Feature, FeatureId } from "./feature.ts";
import { gapMetres } from "./gap.ts";
import type { Bbox, LngLat } from "./geometry.ts";
import {
  distanceBetween,
  distanceFrom,
  type Measured,
  metresBetween,
  metresFrom,
  radiusOf,
} from "./measure.ts";
import { guestsOf, hostsOf } from "./related.ts";

export interface Near {
  readonly feature: Feature;
  /** Null where the place is drawn without a claim, so that no distance can be told. */
  readonly distance: Measured | null;
}

/** Its nearest among those whose distance can be told, leaving out the office and what is related anyway. */
export function nearestTo(
  features: ReadonlyMap<FeatureId, Feature>,
  feature: Feature,
  count: number,
): readonly Near[] {
  const told = [feature, ...hostsOf(features, feature), ...guestsOf(features, feature)];
  const others = [...features.values()].filter(
    (other) => !told.includes(other) && other.properties.role !== "office",
  );
  if (radiusOf(feature) === null) return [];
  const measurable = others.filter((other) => radiusOf(other) !== null);
  return nearestBy(measurable, count, bboxOf(feature.geometry), (geometry) =>
    metresBetween(feature.geometry, geometry),
  ).map((other) => ({ feature: other, distance: distanceBetween(feature, other) }));
}

/** What is drawn nearest to a position, whether or not its distance can be told. */
export function nearestAt(
  features: readonly Feature[],
  position: LngLat,
  count: number,
): readonly Near[] {
  const from = [...position];
  const [lng, lat] = position;
  return nearestBy(features, count, [lng, lat, lng, lat], (geometry) =>
    metresFrom(from, geometry),
  ).map((feature) => ({ feature, distance: distanceFrom(from, feature) }));
}

/** The feature of the dataset that distances start from. */
export function officeOf(features: ReadonlyMap<FeatureId, Feature>): Feature | undefined {
  return [...features.values()].find(({ properties }) => properties.role === "office");
}

/** Measures only what may be among the nearest to `box`, for a long river takes as long as all the villages. */
function nearestBy(
  features: readonly Feature[],
  count: number,
  box: Bbox,
  metresOf: (geometry: Geometry) => number,
): readonly Feature[] {
  const byGap = features
    .map((feature) => ({ feature, gap: gapMetres(box, bboxOf(feature.geometry)) }))
    .sort((a, b) => a.gap - b.gap);
  const nearest: { feature: Feature; metres: number }[] = [];
  for (const { feature, gap } of byGap) {
    if (gap > (nearest[count - 1]?.metres ?? Number.POSITIVE_INFINITY)) break;
    nearest.push({ feature, metres: metresOf(feature.geometry) });
    nearest.sort((a, b) => a.metres - b.metres);
  }
  return nearest.slice(0, count).map(({ feature }) => feature);
}

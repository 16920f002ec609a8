import { positionsOf } from "../bbox.ts";
import type { OwnFeature } from "../own-layer.ts";

/** Features of a piece weigh about as much as so many points, which takes a page a few milliseconds. */
const MOST_WEIGHT = 2_000;

/** What a feature weighs besides its points. */
const OWN_WEIGHT = 4;

export function* inPieces(features: readonly OwnFeature[]): Generator<readonly OwnFeature[]> {
  let first = 0;
  let weight = 0;
  for (const [at, feature] of features.entries()) {
    weight += weightOf(feature);
    if (weight < MOST_WEIGHT) continue;
    yield features.slice(first, at + 1);
    first = at + 1;
    weight = 0;
  }
  if (first < features.length) yield features.slice(first);
}

function weightOf({ geometry }: OwnFeature): number {
  return geometry.type === "Point" ? OWN_WEIGHT : OWN_WEIGHT + positionsOf(geometry).length;
}

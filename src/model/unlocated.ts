import type { Dataset } from "./dataset.ts";
import { type Feature, type FeatureId, READING_ORDER } from "./feature.ts";
import { isLocated } from "./precision.ts";

export interface Locating {
  /** Of what the report is about; surroundings make no claim. */
  readonly total: number;
  readonly located: number;
  /** Those that are not, in reading order. */
  readonly left: readonly Feature[];
}

export function toLocating({ features }: Pick<Dataset, "features">): Locating {
  const all = [...features.values()].filter(({ properties }) => properties.kind !== "context");
  const left = all
    .filter(({ properties }) => !isLocated(properties.position.precision))
    .toSorted((a, b) => rank(a) - rank(b));
  return { total: all.length, located: all.length - left.length, left };
}

/** The next one after this in reading order, round to the first; undefined when no other is left. */
export function nextUnlocated(
  dataset: Pick<Dataset, "features">,
  after: FeatureId,
): Feature | undefined {
  const current = dataset.features.get(after);
  const { left } = toLocating(dataset);
  const others = left.filter(({ properties }) => properties.id !== after);
  const order = [...dataset.features.keys()];
  const isLater = (feature: Feature) => {
    if (!current || rank(feature) !== rank(current))
      return current ? rank(feature) > rank(current) : true;
    return order.indexOf(feature.properties.id) > order.indexOf(after);
  };
  return others.find(isLater) ?? others[0];
}

function rank({ properties }: Feature): number {
  return READING_ORDER.indexOf(properties.kind);
}

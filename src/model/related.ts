import type { Feature, FeatureId } from "./feature.ts";
import type { Statement } from "./report.ts";

type Features = ReadonlyMap<FeatureId, Feature>;

/** What a feature stands at or belongs to, as its file says. */
export function hostsOf(features: Features, { properties }: Feature): readonly Feature[] {
  return properties.related.flatMap((id) => features.get(id) ?? []);
}

/** The way back: what stands at a feature or belongs to it. */
export function guestsOf(features: Features, { properties }: Feature): readonly Feature[] {
  return [...features.values()].filter((other) => other.properties.related.includes(properties.id));
}

/** What a statement cites besides a feature and what that is related to anyway. */
export function companionsOf(
  features: Features,
  statement: Statement,
  feature: Feature,
): readonly Feature[] {
  const told = [feature, ...hostsOf(features, feature), ...guestsOf(features, feature)];
  return statement.features
    .flatMap((id) => features.get(id) ?? [])
    .filter((cited) => !told.includes(cited));
}

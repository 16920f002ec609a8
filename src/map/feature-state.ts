import type { Map as MapLibreMap } from "maplibre-gl";
import type { FeatureId } from "../model/feature.ts";
import { FEATURES } from "../style/sources.ts";

export type MapState = "selected" | "hovered" | "cut";

export function diffIds(
  before: readonly FeatureId[],
  after: readonly FeatureId[],
): { readonly added: readonly FeatureId[]; readonly removed: readonly FeatureId[] } {
  return {
    added: after.filter((id) => !before.includes(id)),
    removed: before.filter((id) => !after.includes(id)),
  };
}

/** Tells the map only what changed. */
export function applyState(
  map: Pick<MapLibreMap, "setFeatureState">,
  state: MapState,
  before: readonly FeatureId[],
  after: readonly FeatureId[],
): void {
  const { added, removed } = diffIds(before, after);
  for (const id of added) map.setFeatureState({ source: FEATURES, id }, { [state]: true });
  for (const id of removed) map.setFeatureState({ source: FEATURES, id }, { [state]: false });
}

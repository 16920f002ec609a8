import type { FeatureId } from "../../model/feature.ts";
import type { Target } from "../../model/search/entries.ts";
import type { ViewerStore } from "../../store/store.ts";

/** The features a target stands for on the map. */
export function featuresOf(store: ViewerStore, target: Target): readonly FeatureId[] {
  if (target.type === "feature") return [target.id];
  const statement = store.dataset.report.statements.find(({ id }) => id === target.id);
  return statement?.features ?? [];
}

/** Selects a target and asks the map to show it; a filter that would hide it is lifted. */
export function choose(store: ViewerStore, target: Target): void {
  if (isHidden(store, target)) store.clearFilter();
  if (target.type === "feature") store.select([target.id]);
  else store.selectStatement(target.id);
  const ids = featuresOf(store, target);
  if (ids.length > 0) store.frame(ids);
}

function isHidden(store: ViewerStore, target: Target): boolean {
  return target.type === "feature"
    ? store.visibleFeatures().every(({ properties }) => properties.id !== target.id)
    : store.visibleStatements().every(({ id }) => id !== target.id);
}

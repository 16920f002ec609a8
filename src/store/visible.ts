import { type Accessor, createMemo } from "solid-js";
import { bboxOf, overlaps } from "../model/bbox.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Feature, FeatureId } from "../model/feature.ts";
import { filterableOf, matches, matchesStatement } from "../model/filter.ts";
import type { Bbox } from "../model/geometry.ts";
import type { Statement } from "../model/report.ts";
import { LAYER_OF, layerSetting, type View } from "../model/view.ts";

/** What the view's filter and layers leave of a dataset; `seen` is the map's bbox, once it has one. */
export function createVisible(
  dataset: Accessor<Dataset>,
  view: View,
  seen: Accessor<Bbox | undefined>,
) {
  const filterables = createMemo(
    () =>
      new Map(
        [...dataset().features].map(([id, feature]) => [
          id,
          filterableOf(dataset().report, feature),
        ]),
      ),
  );
  /** Whether the filter lets a feature through. */
  const passes = (id: FeatureId): boolean => {
    const filterable = filterables().get(id);
    return filterable !== undefined && matches(filterable, view.filter);
  };
  const visibleFeatures = createMemo<readonly Feature[]>(() =>
    [...dataset().features.values()].filter(({ properties }) => passes(properties.id)),
  );
  /** What the filter lets through, in a layer that is shown, within the map's bbox. */
  const onScreenFeatures = createMemo<readonly Feature[]>(() => {
    const bbox = seen();
    return visibleFeatures().filter(
      ({ properties, geometry }) =>
        layerSetting(view, LAYER_OF[properties.kind]).visible &&
        (bbox === undefined || overlaps(bboxOf(geometry), bbox)),
    );
  });
  const visibleStatements = createMemo<readonly Statement[]>(() =>
    dataset().report.statements.filter((statement) =>
      matchesStatement(dataset().report, statement, view.filter, passes),
    ),
  );
  return { filterables, passes, visibleFeatures, onScreenFeatures, visibleStatements };
}

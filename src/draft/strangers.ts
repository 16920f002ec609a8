import type { Dataset } from "../model/dataset.ts";
import type { FeatureId } from "../model/feature.ts";
import { isSameJson } from "../model/is-same-json.ts";
import type { Change } from "./change.ts";
import type { Placings } from "./correct-file.ts";

export interface Strangers {
  /** Elsewhere in the files than in the data that was corrected or than any change says. */
  readonly moved: readonly FeatureId[];
  /** In none of the files. */
  readonly absent: readonly FeatureId[];
}

/** What is not in these files as it was when people put it right; texts that are no collection of features hold nothing. */
export function findStrangers(
  texts: Iterable<string>,
  placings: Placings,
  loaded: Dataset["features"],
  changes: readonly Change[],
): Strangers {
  const found = new Map([...texts].flatMap(geometriesIn));
  const known = (id: FeatureId) => [
    loaded.get(id)?.geometry,
    placings.get(id)?.geometry,
    ...changes
      .filter((change) => change.kind === "position" && change.feature === id)
      .flatMap((change) => (change.kind === "position" ? [change.to?.geometry] : [])),
  ];
  const ids = [...placings.keys()];
  return {
    moved: ids.filter(
      (id) => found.has(id) && !known(id).some((one) => isSameJson(one, found.get(id))),
    ),
    absent: ids.filter((id) => !found.has(id)),
  };
}

function geometriesIn(text: string): readonly (readonly [FeatureId, unknown])[] {
  const { features } = JSON.parse(text.replace(/^\uFEFF/, ""));
  if (!Array.isArray(features)) return [];
  return features.map((feature) => [String(feature?.properties?.id), feature?.geometry]);
}

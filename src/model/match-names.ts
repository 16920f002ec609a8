import type { Dataset } from "./dataset.ts";
import type { Feature, FeatureId } from "./feature.ts";
import type { Search } from "./search/search.ts";

/** Below this a likeness is a coincidence. */
const LIKELY = 40;

/** Which feature each name, alias and official code means; a word that several go by tells nothing. */
export function featuresByWord({
  features,
}: Pick<Dataset, "features">): ReadonlyMap<string, FeatureId> {
  const found = new Map<string, FeatureId>();
  const twice = new Set<string>();
  for (const { properties } of features.values())
    for (const word of new Set(wordsFor(properties))) {
      if (found.has(word)) twice.add(word);
      found.set(word, properties.id);
    }
  for (const word of twice) found.delete(word);
  return found;
}

/** The feature that a name by pinyin or with a slip may mean. */
export function likeliestFeature(find: Search, name: string): FeatureId | null {
  if (name === "") return null;
  const [best] = find(name).find(({ type }) => type === "feature")?.hits ?? [];
  return best && best.score >= LIKELY ? best.target.id : null;
}

function wordsFor(properties: Feature["properties"]): readonly string[] {
  const { id, name, nameEn, shortName, aliases, officialCode } = properties;
  return [
    id,
    name,
    nameEn,
    shortName,
    ...aliases,
    ...(officialCode === null ? [] : [officialCode]),
  ];
}

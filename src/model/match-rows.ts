import type { Dataset } from "./dataset.ts";
import type { Feature, FeatureId } from "./feature.ts";
import type { LngLat } from "./geometry.ts";
import { parseCoordinates } from "./parse-coordinates.ts";
import type { Search } from "./search/search.ts";

/** A row of somebody's table of names and coordinates, and the feature that it may mean. */
export interface RowMatch {
  /** From 1, as the table counts. */
  readonly line: number;
  readonly name: string;
  readonly at: LngLat | null;
  readonly feature: FeatureId | null;
  /** A name, alias or code letter by letter, or only something like one. */
  readonly how: "exact" | "similar" | null;
}

/** Below this a likeness is a coincidence. */
const LIKELY = 40;

/** Matches by name, alias or official code, else by pinyin or with a slip; a header without numbers is no row. */
export function matchRows(
  rows: readonly (readonly string[])[],
  dataset: Pick<Dataset, "features">,
  find: Search,
): readonly RowMatch[] {
  const byWord = wordsOf(dataset);
  return rows.flatMap((cells, index) => {
    const read = readRow(cells);
    if (isNoRow(read, cells, index)) return [];
    const exact = byWord.get(read.name);
    const feature = exact ?? likeliest(find, read.name);
    return [{ line: index + 1, ...read, feature, how: exact ? "exact" : likenessOf(feature) }];
  });
}

function likenessOf(feature: FeatureId | null): RowMatch["how"] {
  return feature === null ? null : "similar";
}

function isNoRow(
  { name, at }: ReturnType<typeof readRow>,
  cells: readonly string[],
  index: number,
) {
  const isEmpty = name === "" && at === null;
  const isHeader = index === 0 && at === null && !/\d/.test(cells.join(""));
  return isEmpty || isHeader;
}

function readRow(cells: readonly string[]): Pick<RowMatch, "name" | "at"> {
  const trimmed = cells.map((cell) => cell.trim());
  for (const [index, cell] of trimmed.entries()) {
    const alone = parseCoordinates(cell);
    if (alone) return { name: nameIn(trimmed.toSpliced(index, 1)), at: alone };
    const pair = parseCoordinates(`${cell} ${trimmed[index + 1] ?? ""}`);
    if (pair) return { name: nameIn(trimmed.toSpliced(index, 2)), at: pair };
  }
  return { name: nameIn(trimmed), at: null };
}

/** The first cell with a letter in it, since tables often begin with a running number; else the first at all. */
function nameIn(cells: readonly string[]): string {
  const filled = cells.filter((cell) => cell !== "");
  return filled.find((cell) => /\p{L}/u.test(cell)) ?? filled[0] ?? "";
}

function likeliest(find: Search, name: string): FeatureId | null {
  if (name === "") return null;
  const [best] = find(name).find(({ type }) => type === "feature")?.hits ?? [];
  return best && best.score >= LIKELY ? best.target.id : null;
}

/** A word that several features go by tells nothing. */
function wordsOf({ features }: Pick<Dataset, "features">): ReadonlyMap<string, FeatureId> {
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

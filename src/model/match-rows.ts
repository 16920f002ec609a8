import type { Dataset } from "./dataset.ts";
import type { FeatureId } from "./feature.ts";
import type { LngLat } from "./geometry.ts";
import { featuresByWord, likeliestFeature } from "./match-names.ts";
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

/** Matches by name, alias or official code, else by pinyin or with a slip; a header without numbers is no row. */
export function matchRows(
  rows: readonly (readonly string[])[],
  dataset: Pick<Dataset, "features">,
  find: Search,
): readonly RowMatch[] {
  const byWord = featuresByWord(dataset);
  return rows.flatMap((cells, index) => {
    const read = readRow(cells);
    if (isNoRow(read, cells, index)) return [];
    const exact = byWord.get(read.name);
    const feature = exact ?? likeliestFeature(find, read.name);
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

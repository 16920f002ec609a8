import type { placesZh } from "../places.ts";

export const placesEn: typeof placesZh = {
  label: "Places",
  caption: (count, located) => `${count} ${count === 1 ? "place" : "places"}, ${located} located`,
  comma: ", ",
  around: (count) => `and ${count} in the surroundings`,
  filter: "Filter by name, pinyin or code",
  clear: "Clear the filter text",
  kinds: "Kinds",
  columns: { name: "Name", kind: "Kind", precision: "Position", statements: "Cited" },
  statementsExplained: "How many statements of the report speak of it",
  noStatements: "Not in the report",
  clearFilter: "Clear all filters",
  none: "No place fits",
  noneHint: "Try another word, or clear the filters.",
};

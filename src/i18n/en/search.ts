import type { searchZh } from "../search.ts";

export const searchEn: typeof searchZh = {
  label: "Search",
  placeholder: (examples) => ["Search", examples.join(", ")].filter(Boolean).join(", e.g. "),
  clear: "Clear the search",
  results: "Search results",
  groups: { feature: "Places", statement: "Statements", figure: "Figures" },
  more: (count) => `${count} more`,
  found: (count, groups) => `${count} ${count === 1 ? "result" : "results"}: ${groups.join(", ")}`,
  groupCount: (group, count) => `${group} ${count}`,
  none: (query) => `Nothing found for “${query}”`,
  noneHint: "Try a name in Chinese or English, pinyin or its initials, or a number with its unit:",
  numeral: (number) => String(number),
  remarks: { alias: "Also ", code: "Code ", cited: "Report: ", note: "Note: ", other: "" },
};

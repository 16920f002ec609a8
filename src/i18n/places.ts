const placesZh = {
  label: "地点列表",
  caption: (count: number, located: number) => `${count} 处，其中 ${located} 处已定位`,
  comma: "，",
  around: (count: number) => `另有周边 ${count} 处`,
  filter: "筛选名称、拼音或代码",
  clear: "清空筛选词",
  kinds: "类别",
  columns: { name: "名称", kind: "类别", precision: "位置", statements: "事项" },
  statementsExplained: "报告提到它的事项条数",
  noStatements: "报告未提及",
  clearFilter: "清除全部筛选",
  none: "没有符合条件的地点",
  noneHint: "换一个词，或清除筛选再试。",
};

const placesEn: typeof placesZh = {
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

export type PlacesMessages = typeof placesZh;

/** Apart from the other messages, since its room is fetched late. */
export function placesMessages(locale: "zh" | "en"): PlacesMessages {
  return locale === "zh" ? placesZh : placesEn;
}

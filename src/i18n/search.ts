import { toChineseNumeral } from "./numeral.ts";

export const searchZh = {
  label: "搜索",
  placeholder: (examples: readonly string[]) =>
    ["搜索地点、事项或数字", examples.join("、")].filter(Boolean).join("，如 "),
  clear: "清空搜索",
  results: "搜索结果",
  groups: { feature: "地点", statement: "事项", figure: "数字" },
  more: (count: number) => `还有 ${count} 条`,
  found: (count: number, groups: readonly string[]) => `找到 ${count} 条：${groups.join("，")}`,
  groupCount: (group: string, count: number) => `${group} ${count}`,
  none: (query: string) => `没有找到“${query}”`,
  noneHint: "可以输全称、别名、拼音或它的首字母，也可以输数字加单位。例如：",
  numeral: (number: number) => toChineseNumeral(number),
  /** In front of words that were found but are not the name itself. */
  remarks: {
    alias: "又名 ",
    code: "代码 ",
    cited: "报告：",
    note: "备注：",
    other: "",
  },
};

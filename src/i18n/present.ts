import { toChineseNumeral } from "./numeral.ts";

export const presentZh = {
  boardNumber: (number: number) => toChineseNumeral(number),
  source: (board: string, paragraph: string) => `报告 · ${board} · ${paragraph}`,
  reportSource: (author: string) => `报告 · ${author}`,
  within: (metres: string) => `位置约 ±${metres}`,
  schematic: "位置为示意",
  someSchematic: (count: number) => `其中 ${count} 处位置为示意`,
  outside: "在街道以外",
  named: (n: number, of: number) => `报告点名其中 ${n} 个，共 ${of} 个`,
  chapterCount: (placed: number) => `其中 ${placed} 条落在地图上`,
  statementUnit: "条",
  chapterMeasure: "报告内容",
  figuresTitle: "本板块的其他指标",
  moreFigures: (count: number) => `另有 ${count} 个指标`,
  ledgerTitle: "每一句都有着落",
  ledgerLine: (statements: number, figures: number) =>
    `全文 ${statements} 条内容、${figures} 个指标，逐条归类`,
  ledgerSource: "报告 · 台账",
};

export const presentEn: typeof presentZh = {
  boardNumber: (number) => String(number),
  source: (board, paragraph) => `Report · ${board} · ${paragraph}`,
  reportSource: (author) => `Report · ${author}`,
  within: (metres) => `position ±${metres}`,
  schematic: "position schematic",
  someSchematic: (count) => `${count} of the positions schematic`,
  outside: "outside the sub-district",
  named: (n, of) => `The report names ${n} of ${of}`,
  chapterCount: (placed) => `${placed} of them on the map`,
  statementUnit: "",
  chapterMeasure: "statements",
  figuresTitle: "More figures of this board",
  moreFigures: (count) => `and ${count} more`,
  ledgerTitle: "Every sentence is accounted for",
  ledgerLine: (statements, figures) =>
    `${statements} statements and ${figures} figures, each classed`,
  ledgerSource: "Report · ledger",
};

export type PresentMessages = typeof presentZh;

/** Apart from the other messages, since only those who present need them. */
export function presentMessages(locale: "zh" | "en"): PresentMessages {
  return locale === "zh" ? presentZh : presentEn;
}

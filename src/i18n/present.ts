import { toChineseNumeral } from "./numeral.ts";

export const presentZh = {
  boardNumber: (number: number) => toChineseNumeral(number),
  boardOf: (count: number) => `共${toChineseNumeral(count)}个板块`,
  source: (board: string, paragraph: string) => `报告 · ${board} · ${paragraph}`,
  reportSource: (author: string) => `报告 · ${author}`,
  within: (metres: string) => `位置约 ±${metres}`,
  schematic: "位置为示意",
  someSchematic: (count: number) => `其中 ${count} 处位置为示意`,
  mixed: (metres: string, schematic: number) => `位置约 ±${metres}，另 ${schematic} 处为示意`,
  outside: "在街道以外",
  named: (n: number, of: number) => `报告点名 ${n} 个，共 ${of} 个`,
  mapped: (places: number, schematic: number) =>
    `图上 ${places} 处地点${schematic > 0 ? `，${schematic} 处为示意` : ""}`,
  chapterLine: (statements: number, placed: number) =>
    `${statements} 条内容${placed > 0 ? `，${placed} 条在图上` : ""}`,
  statementUnit: "条",
  figuresTitle: "全街道的指标",
  figuresSource: "报告 · 指标",
  moreFigures: (count: number) => `另有 ${count} 个指标`,
  ledgerTitle: "每一句都有着落",
  ledgerSum: (parts: readonly number[], total: number) =>
    `${parts.length > 1 ? `${parts.join(" + ")} = ` : ""}${total} 条，一条不漏`,
  ledgerFigures: (figures: number) => `${figures} 个指标，个个有出处`,
  ledgerSource: "报告 · 台账",
};

const presentEn: typeof presentZh = {
  boardNumber: (number) => String(number),
  boardOf: (count) => `of ${count} boards`,
  source: (board, paragraph) => `Report · ${board} · ${paragraph}`,
  reportSource: (author) => `Report · ${author}`,
  within: (metres) => `position ±${metres}`,
  schematic: "position schematic",
  someSchematic: (count) => `${count} of the positions schematic`,
  mixed: (metres, schematic) => `position ±${metres}, ${schematic} schematic`,
  outside: "outside the sub-district",
  named: (n, of) => `The report names ${n} of ${of}`,
  mapped: (places, schematic) =>
    `${places} places on the map${schematic > 0 ? `, ${schematic} schematic` : ""}`,
  chapterLine: (statements, placed) =>
    `${statementsEn(statements)}${placed > 0 ? `, ${placed} on the map` : ""}`,
  statementUnit: "",
  figuresTitle: "Figures for the whole area",
  figuresSource: "Report · figures",
  moreFigures: (count) => `and ${count} more`,
  ledgerTitle: "Every sentence is accounted for",
  ledgerSum: (parts, total) =>
    `${parts.length > 1 ? `${parts.join(" + ")} = ` : ""}${statementsEn(total)}, none left out`,
  ledgerFigures: (figures) => `${figures} figures, each with its source`,
  ledgerSource: "Report · ledger",
};

export type PresentMessages = typeof presentZh;

/** Apart from the other messages, since only those who present need them. */
export function presentMessages(locale: "zh" | "en"): PresentMessages {
  return locale === "zh" ? presentZh : presentEn;
}

function statementsEn(count: number): string {
  return `${count} ${count === 1 ? "statement" : "statements"}`;
}

/** What a chart counts in, and by how much a number of the report's unit is multiplied for it. */
export interface ChartUnit {
  readonly factor: number;
  readonly unit: string;
}

const figuresZh = {
  title: "指标",
  intro: (figures: number, placed: number) =>
    `报告共有 ${figures} 项指标，其中 ${figures - placed} 项不指向某个地点，在下面列出；另外 ${placed} 项属于图上的地点，点开地点就能看到。`,
  none: "报告里没有指标。",
  chartsTitle: "比大小",
  chartsIntro:
    "同一时段、同一类单位的合计放在一起，从零起画。各有各的统计口径，可以比大小，不能相加。",
  families: "看哪一类",
  familyName: (family: string) => FAMILIES_ZH[family] ?? `${family}数`,
  chartTitle: (chart: {
    readonly period: string;
    readonly measure: string;
    readonly units: readonly string[];
  }) => `${chart.period}${chart.measure}（${chart.units.join("、")}）`,
  joint: "同一条里一起报的数",
  split: "大小相差太远的分开画，免得小的看不见。",
  atLeastHatched: "斜纹表示“余”，实际不少于此数（≥）。",
  bound: { exact: "", "at-least": "≥ ", about: "≈ " },
  chartUnit: (unit: string): ChartUnit => ({ factor: 1, unit }),
  subject: (measure: string, subject: string) => `${measure}（${subject}）`,
  way: (measure: string, value: string) => `看出处：${measure}，${value}`,
  count: (figures: number) => `${figures} 项`,
  noBoard: "没有归入板块",
  comparisonsTitle: "变化、占比与名次",
  comparisonsIntro: "它们和合计不是一回事，所以单列，不进图。",
  chartFailed: "图没能画出来，下面的数照常可看。",
};

const FAMILIES_ZH: Readonly<Record<string, string>> = {
  money: "金额",
  weight: "重量",
  attendance: "人次",
  occasions: "次数",
};

const figuresEn: typeof figuresZh = {
  title: "Figures",
  intro: (figures, placed) =>
    `Of ${figures} figures in the report, ${figures - placed} belong to no one place and are listed here; the other ${placed} belong to places on the map and are told there.`,
  none: "The report has no figures.",
  chartsTitle: "How they compare",
  chartsIntro:
    "Totals of one period and one sort of unit, drawn from zero. Each is counted its own way: compare them, but do not add them up.",
  families: "Which sort",
  familyName: (family) => FAMILIES_EN[family] ?? `Counted in ${family}`,
  chartTitle: ({ period, measure, units }) => {
    const told = units.filter((unit) => unit !== "");
    return `${measure}, ${period}${told.length > 0 ? ` (${told.join(", ")})` : ""}`;
  },
  joint: "Given together in one statement",
  split: "Very different sizes are drawn apart, so that the small ones can be seen.",
  atLeastHatched: "Hatched: at least this many (≥).",
  bound: { exact: "", "at-least": "≥ ", about: "≈ " },
  chartUnit: (unit) => UNITS_EN[unit] ?? { factor: 1, unit: "" },
  subject: (measure, subject) => `${measure} (${subject})`,
  way: (measure, value) => `To its statement: ${measure}, ${value}`,
  count: (figures) => `${figures}`,
  noBoard: "In no board",
  comparisonsTitle: "Changes, shares and ranks",
  comparisonsIntro: "They are not totals, so they stand apart and in no chart.",
  chartFailed: "The chart could not be drawn; the numbers below are all there.",
};

const FAMILIES_EN: Readonly<Record<string, string>> = {
  money: "Money",
  weight: "Weight",
  attendance: "Attendance",
  occasions: "Occasions",
  个: "Items",
  件: "Cases",
  家: "Establishments",
  处: "Sites",
  项: "Matters",
  份: "Documents",
  人: "People",
  户: "Households",
};

/** One English unit for all sums of money, so that no chart mixes millions with billions. */
const UNITS_EN: Readonly<Record<string, ChartUnit>> = {
  元: { factor: 1e-6, unit: "million yuan" },
  万元: { factor: 0.01, unit: "million yuan" },
  亿元: { factor: 100, unit: "million yuan" },
  吨: { factor: 1, unit: "tonnes" },
  万吨: { factor: 10_000, unit: "tonnes" },
  人次: { factor: 1, unit: "attendances" },
  万人次: { factor: 10_000, unit: "attendances" },
};

export type FiguresMessages = typeof figuresZh;

/** Apart from the other messages, since its room is fetched late. */
export function figuresMessages(locale: "zh" | "en"): FiguresMessages {
  return locale === "zh" ? figuresZh : figuresEn;
}

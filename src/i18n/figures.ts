/** What a chart counts in, and by how much a number of the report's unit is multiplied for it. */
export interface ChartUnit {
  readonly factor: number;
  readonly unit: string;
}

export const figuresZh = {
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

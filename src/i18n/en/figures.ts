import type { ChartUnit, figuresZh } from "../figures.ts";

export const figuresEn: typeof figuresZh = {
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

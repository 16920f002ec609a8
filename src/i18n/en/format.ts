import { type formatZh, type Quantity, sign, trim } from "../format.ts";

export const formatEn: typeof formatZh = {
  number: (value) => new Intl.NumberFormat("en").format(value),
  figure: (figure) => {
    const { value, unit } = inEnglish(figure);
    const before = { exact: "", about: "about ", "at-least": "over " }[figure.bound];
    return {
      before: `${before}${figure.role === "rank" ? "no. " : ""}`,
      number: `${sign(figure)}${new Intl.NumberFormat("en").format(value).replace("-", "−")}`,
      after: unit,
    };
  },
  metres: (metres) => (metres < 1000 ? `${metres} m` : `${trim(metres / 1000)} km`),
  squareMetres: (area) => `${trim(area / 1e6)} km²`,
  about: (text) => `about ${text}`,
  figureText: (figure) => {
    const { before, number, after } = formatEn.figure(figure);
    return `${before}${number}${after === "" || after === "%" ? after : ` ${after}`}`;
  },
};

/** What English counts in; a unit not listed is a counter that English does without. */
const ENGLISH_UNITS: Readonly<Record<string, readonly [factor: number, unit: string]>> = {
  亿元: [0.1, "billion yuan"],
  万元: [0.01, "million yuan"],
  元: [1, "yuan"],
  万吨: [10_000, "tonnes"],
  吨: [1, "tonnes"],
  万人次: [10_000, "attendances"],
  人次: [1, "attendances"],
  "%": [1, "%"],
};

function inEnglish({ value, unit }: Quantity): { value: number; unit: string } {
  const [factor, english] = ENGLISH_UNITS[unit] ?? [1, ""];
  const amount = exact(value * factor);
  if (english === "billion yuan" && Math.abs(amount) < 1)
    return { value: exact(amount * 1000), unit: "million yuan" };
  return { value: amount, unit: english };
}

function exact(value: number): number {
  return Number(value.toPrecision(12));
}

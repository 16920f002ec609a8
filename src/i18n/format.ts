export interface Quantity {
  readonly value: number;
  readonly unit: string;
  readonly bound: "exact" | "at-least" | "about";
  readonly role: "total" | "change" | "share" | "rank";
}

/** A figure in three parts, so that the number can be set large and the rest small. */
export interface FigureParts {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

export const formatZh = {
  number: (value: number) => new Intl.NumberFormat("zh-CN", { useGrouping: false }).format(value),
  figure: (figure: Quantity): FigureParts => ({
    before: `${figure.bound === "about" ? "约" : ""}${figure.role === "rank" ? "第" : ""}`,
    number: `${sign(figure)}${formatNumber(figure.value)}`,
    after: figure.bound === "at-least" ? withMore(figure) : figure.unit,
  }),
  metres: (metres: number) => (metres < 1000 ? `${metres} 米` : `${trim(metres / 1000)} 公里`),
  squareMetres: (area: number) => `${trim(area / 1e6)} 平方公里`,
  about: (text: string) => `约 ${text}`,
  figureText: (figure: Quantity): string => {
    const { before, number, after } = formatZh.figure(figure);
    return `${before}${number} ${after}`.trim();
  },
};

/** 500 余万元, yet 4 万余人次: only a round number takes 余 before 万. */
function withMore({ value, unit }: Quantity): string {
  const isLarge = /^[万亿]/.test(unit) && value % 10 !== 0;
  return isLarge ? `${unit.slice(0, 1)}余${unit.slice(1)}` : `余${unit}`;
}

export function sign({ role, value }: Quantity): string {
  return role === "change" && value > 0 ? "+" : "";
}

function formatNumber(value: number): string {
  return formatZh.number(value).replace("-", "−");
}

export function trim(value: number): string {
  return String(Number(value.toPrecision(2)));
}

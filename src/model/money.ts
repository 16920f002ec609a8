import { isMoney } from "./dataset.ts";
import type { Figure } from "./report.ts";

const TEN_THOUSANDS: Readonly<Record<string, number>> = { 元: 0.0001, 万元: 1, 亿元: 10_000 };

/** A sum of money in 万元, whatever unit the report gives it in; undefined for what is no money. */
export function inTenThousands(figure: Figure): number | undefined {
  const factor = TEN_THOUSANDS[figure.unit];
  return isMoney(figure) && factor !== undefined ? figure.value * factor : undefined;
}

import type { Figure } from "../report.ts";

/** A number somebody typed, "119亿" or "11.9 billion". */
export interface Amount {
  readonly digits: string;
  readonly value: number;
  /** 1e8 for 亿; null where no scale was typed. */
  readonly scale: number | null;
  /** What follows number and scale. */
  readonly rest: string;
}

const SCALES: Readonly<Record<string, number>> = {
  亿: 1e8,
  万: 1e4,
  billion: 1e9,
  bn: 1e9,
  million: 1e6,
  thousand: 1e3,
};
const PARTS = /^(\d[\d.]*)(亿|万|billion|bn|million|thousand)?(?:yuan)?(.*)$/u;

export function amountOf(flat: string): Amount | null {
  const [, digits, scale = "", rest = ""] = PARTS.exec(flat) ?? [];
  if (digits === undefined) return null;
  return { digits, value: Number(digits), scale: SCALES[scale] ?? null, rest };
}

/** How surely an amount means a figure, 0 to 100. */
export function amountScore(amount: Amount, figure: Figure): number {
  const unit = amountOf(`1${figure.unit}`);
  if (!namesUnit(amount.rest, unit?.rest ?? "", figure.measure)) return 0;
  return amount.scale === null
    ? plainScore(amount, figure)
    : scaledScore(amount, amount.scale, figure.value * (unit?.scale ?? 1));
}

function plainScore({ digits, value, rest }: Amount, figure: Figure): number {
  if (value === figure.value) return rest === "" ? 90 : 100;
  return rest === "" && String(figure.value).startsWith(digits) ? 45 : 0;
}

/** Figures are rounded in more than one unit, so the last bit of a product must not decide. */
function scaledScore({ value }: Amount, scale: number, meant: number): number {
  return Math.abs(value * scale - meant) <= meant * 1e-9 ? 100 : 0;
}

/** "个" or the beginning of a unit, or the unit and then words of the measure. */
function namesUnit(rest: string, unit: string, measure: string): boolean {
  if (unit.startsWith(rest)) return true;
  return rest.startsWith(unit) && measure.includes(rest.slice(unit.length));
}

import type { CitedFigure } from "./cited-figure.ts";
import { toGroups } from "./matrix.ts";
import type { Period } from "./report.ts";
import { scaleOf } from "./unit.ts";

export interface Bar extends CitedFigure {
  /** On the chart's scale. */
  readonly value: number;
  /** What the value counts: the figure's own unit where that fits the chart's scale. */
  readonly unit: string;
  /** Another bar of the chart has the same measure, so the label must say whose this is. */
  readonly ambiguous: boolean;
}

/** Totals that may stand beside one another on one axis from zero, the largest first. */
export interface ChartSpec {
  readonly family: string;
  readonly period: Period;
  /** The bars come from one statement, which gives them together. */
  readonly joint: boolean;
  readonly unit: string;
  /** Every unit as the report writes it. */
  readonly units: readonly string[];
  readonly bars: readonly Bar[];
  /** Where the axis ends, in the chart's unit. */
  readonly end: number;
}

/** A bar below this share of the longest could not be told from nothing, so it starts a chart of its own. */
const SMALLEST_SHARE = 1 / 40;

/** Only totals are drawn; changes, shares and ranks have no axis in common with them. */
export function toCharts(figures: readonly CitedFigure[]): readonly ChartSpec[] {
  const totals = figures.filter(({ figure }) => figure.role === "total" && figure.value > 0);
  const isJoint = (cited: CitedFigure) =>
    totals.some(
      (other) =>
        other.figure !== cited.figure &&
        other.statement === cited.statement &&
        kindOf(other) === kindOf(cited),
    );
  const keyOf = (cited: CitedFigure) =>
    `${kindOf(cited)}|${isJoint(cited) ? cited.statement.id : ""}`;
  return toGroups(totals, [...new Set(totals.map(keyOf))], keyOf)
    .flatMap(({ items }) => toBands(items))
    .filter((band) => band.length > 1)
    .map((band) => toChart(band, isJoint(band[0])));
}

const READABLE: readonly number[] = [1, 1.2, 1.6, 2, 3, 4, 5, 6, 8, 10];

type Band = readonly [CitedFigure, ...CitedFigure[]];

function kindOf({ figure }: CitedFigure): string {
  return `${figure.period}|${scaleOf(figure.unit).family}`;
}

function sizeOf({ figure }: CitedFigure): number {
  return figure.value * scaleOf(figure.unit).factor;
}

function toBands(figures: readonly CitedFigure[]): readonly Band[] {
  const [largest, ...rest] = figures.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  if (!largest) return [];
  const visible = (cited: CitedFigure) => sizeOf(cited) >= sizeOf(largest) * SMALLEST_SHARE;
  return [[largest, ...rest.filter(visible)], ...toBands(rest.filter((cited) => !visible(cited)))];
}

function toChart(band: Band, joint: boolean): ChartSpec {
  const { unit, period } = band[0].figure;
  const { family, factor } = scaleOf(unit);
  const value = (cited: CitedFigure) => Number((sizeOf(cited) / factor).toPrecision(12));
  return {
    family,
    period,
    joint,
    end: roundEnd(value(band[0])),
    unit,
    units: [...new Set(band.map(({ figure }) => figure.unit))],
    bars: band.map((cited) => ({
      ...cited,
      value: value(cited),
      unit: scaleOf(cited.figure.unit).factor === factor ? cited.figure.unit : unit,
      ambiguous: band.filter(({ figure }) => figure.measure === cited.figure.measure).length > 1,
    })),
  };
}

/** The next number above that is easy to read, and easy to halve for the middle of the axis. */
export function roundEnd(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const end = READABLE.find((step) => step * power >= value * (1 - 1e-9)) ?? 10;
  return Number((end * power).toPrecision(12));
}

import { type CitedFigure, citedFigures } from "./cited-figure.ts";
import { placeOf } from "./dataset.ts";
import { type Group, toGroups } from "./matrix.ts";
import type { Board, Report } from "./report.ts";

/** The figures of a report by where a person looks for them; each stands in one pile. */
export interface FigureCards {
  /** Totals without a place; boards without any are left out. */
  readonly boards: readonly Group<Board | null, CitedFigure>[];
  /** Changes, shares and ranks without a place, which compare instead of counting. */
  readonly comparisons: readonly CitedFigure[];
  /** Figures of statements that cite features; the map leads to them. */
  readonly placed: readonly CitedFigure[];
}

export function toFigureCards(report: Report): FigureCards {
  const figures = citedFigures(report);
  const placeless = figures.filter(({ statement }) => statement.features.length === 0);
  const boardOf = ({ statement }: CitedFigure) => placeOf(report, statement)?.board ?? null;
  const totals = placeless.filter(({ figure }) => figure.role === "total");
  return {
    boards: toGroups<Board | null, CitedFigure>(totals, [...report.boards, null], boardOf).filter(
      ({ items }) => items.length > 0,
    ),
    comparisons: placeless.filter(({ figure }) => figure.role !== "total"),
    placed: figures.filter(({ statement }) => statement.features.length > 0),
  };
}

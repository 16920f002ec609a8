import { boardIdsCiting, isMoney, placeOf, statementsCiting } from "./dataset.ts";
import type { Feature, Kind } from "./feature.ts";
import type { Precision } from "./precision.ts";
import type { BoardId, Report, Statement } from "./report.ts";

/** An empty list lets everything through. */
export interface Filter {
  readonly boards: readonly BoardId[];
  readonly kinds: readonly Kind[];
  readonly precisions: readonly Precision[];
  /** Only what has money attached. */
  readonly money: boolean;
}

export const NO_FILTER: Filter = { boards: [], kinds: [], precisions: [], money: false };

/** What a filter asks of a feature, worked out once. */
export interface Filterable {
  readonly kind: Kind;
  readonly precision: Precision;
  readonly boards: readonly BoardId[];
  readonly money: boolean;
}

export function filterableOf(report: Report, { properties }: Feature): Filterable {
  const citing = statementsCiting(report, properties.id);
  return {
    kind: properties.kind,
    precision: properties.position.precision,
    boards: boardIdsCiting(report, properties.id),
    money: citing.some((statement) => statement.figures.some(isMoney)),
  };
}

export function matches(feature: Filterable, filter: Filter): boolean {
  return (
    allows(filter.kinds, feature.kind) &&
    allows(filter.precisions, feature.precision) &&
    (filter.boards.length === 0 || feature.boards.some((id) => filter.boards.includes(id))) &&
    (!filter.money || feature.money)
  );
}

/** Kinds and precisions ask of a statement that one of its features passes. */
export function matchesStatement(
  report: Report,
  statement: Statement,
  filter: Filter,
  passes: (id: string) => boolean,
): boolean {
  const board = placeOf(report, statement)?.board.id;
  const aboutPlaces = filter.kinds.length > 0 || filter.precisions.length > 0;
  return (
    (filter.boards.length === 0 || (board !== undefined && filter.boards.includes(board))) &&
    (!filter.money || statement.figures.some(isMoney)) &&
    (!aboutPlaces || statement.features.some(passes))
  );
}

export function isFiltering(filter: Filter): boolean {
  return filterCount(filter) > 0;
}

/** How many conditions are set. */
export function filterCount({ boards, kinds, precisions, money }: Filter): number {
  return boards.length + kinds.length + precisions.length + (money ? 1 : 0);
}

function allows<T>(list: readonly T[], value: T): boolean {
  return list.length === 0 || list.includes(value);
}

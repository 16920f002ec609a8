import { type CitedFigure, citedFigures } from "./cited-figure.ts";
import { placeOf } from "./dataset.ts";
import { type Feature, type Kind, READING_ORDER } from "./feature.ts";
import { type Group, type Matrix, toGroups, toMatrix } from "./matrix.ts";
import { PRECISIONS, type Precision } from "./precision.ts";
import {
  type Board,
  COVERAGES,
  type Coverage,
  NUMERAL_KINDS,
  type Numeral,
  type NumeralKind,
  PERIODS,
  type Period,
  type Report,
  ROLES,
  type Role,
  type Span,
  type Statement,
} from "./report.ts";

/** A statement that counts `of` things and names `n` of them. */
export interface NamedOf {
  readonly statement: Statement;
  readonly n: number;
  readonly of: number;
}

/** The account of a whole report: everything it says stands in it once, and the sums add up. */
export interface Ledger {
  /** A row without a board only where statements belong to none. */
  readonly statements: Matrix<Board | null, Coverage, Statement>;
  readonly named: readonly NamedOf[];
  /** Partly placed as well, but the report gives no total to hold the names against. */
  readonly unnumbered: readonly Statement[];
  readonly figures: Matrix<Role, Period, CitedFigure>;
  readonly numerals: readonly Group<NumeralKind, Numeral>[];
  /** Numerals said to be figures that no figure explains; a sound report has none. */
  readonly unexplained: readonly Numeral[];
  /** Figures the text gives in Chinese words instead of Arabic digits. */
  readonly spelled: readonly CitedFigure[];
  readonly features: Matrix<Kind, Precision, Feature>;
}

export function toLedger(report: Report, features: Iterable<Feature>): Ledger {
  const figures = citedFigures(report);
  const quantities = report.numerals.filter(({ kind }) => kind === "figure");
  return {
    statements: toStatementMatrix(report),
    named: report.statements.flatMap((statement) =>
      statement.named ? [{ statement, ...statement.named }] : [],
    ),
    unnumbered: report.statements.filter(
      ({ coverage, named }) => coverage === "partly-placed" && !named,
    ),
    figures: toMatrix(figures, {
      rows: ROLES,
      rowOf: ({ figure }) => figure.role,
      columns: PERIODS,
      columnOf: ({ figure }) => figure.period,
    }),
    numerals: toGroups(report.numerals, NUMERAL_KINDS, ({ kind }) => kind),
    unexplained: quantities.filter(
      ({ span }) => !figures.some(({ figure }) => overlap(figure.span, span)),
    ),
    spelled: figures.filter(
      ({ figure }) => !quantities.some(({ span }) => overlap(figure.span, span)),
    ),
    features: toFeatureMatrix([...features]),
  };
}

function toStatementMatrix(report: Report): Ledger["statements"] {
  const boardOf = (statement: Statement) => placeOf(report, statement)?.board ?? null;
  const stray = report.statements.some((statement) => boardOf(statement) === null);
  return toMatrix<Board | null, Coverage, Statement>(report.statements, {
    rows: stray ? [...report.boards, null] : report.boards,
    rowOf: boardOf,
    columns: COVERAGES,
    columnOf: ({ coverage }) => coverage,
  });
}

function toFeatureMatrix(features: readonly Feature[]): Ledger["features"] {
  const present = new Set(features.map(({ properties }) => properties.kind));
  return toMatrix(features, {
    rows: READING_ORDER.filter((kind) => present.has(kind)),
    rowOf: ({ properties }) => properties.kind,
    columns: PRECISIONS,
    columnOf: ({ properties }) => properties.position.precision,
  });
}

function overlap(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

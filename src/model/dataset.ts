import type { DataError } from "./data-error.ts";
import type { Feature, FeatureId } from "./feature.ts";
import type {
  Board,
  BoardId,
  Figure,
  Paragraph,
  Report,
  Statement,
  StatementId,
} from "./report.ts";

/** What the map is about. Never changes after loading. */
export interface Dataset {
  readonly features: ReadonlyMap<FeatureId, Feature>;
  /** In the order of the report; without a readable report, one without boards. */
  readonly report: Report;
  /** Files or references that had to be left out; the rest of the dataset is sound. */
  readonly faults: readonly DataError[];
}

/** Statements cite features; features know nothing of statements. This is the way back. */
export function statementsCiting(report: Report, id: FeatureId): readonly Statement[] {
  return report.statements.filter((statement) => statement.features.includes(id));
}

/** Those of the ids that the dataset knows, in their order. */
export function featuresOf(
  { features }: Pick<Dataset, "features">,
  ids: readonly FeatureId[],
): readonly Feature[] {
  return ids.flatMap((id) => features.get(id) ?? []);
}

export function statementsOf(report: Report, paragraph: string): readonly Statement[] {
  return report.statements.filter((statement) => statement.paragraph === paragraph);
}

export function statementById(report: Report, id: StatementId | null): Statement | undefined {
  return report.statements.find((statement) => statement.id === id);
}

/** Where a statement stands: its board, the board's place among them (from 1), and its paragraph. */
export interface Place {
  readonly board: Board;
  readonly number: number;
  readonly paragraph: Paragraph;
}

export function placeOf(report: Report, statement: Statement): Place | undefined {
  for (const [index, board] of report.boards.entries()) {
    const paragraph = board.paragraphs.find(({ id }) => id === statement.paragraph);
    if (paragraph) return { board, number: index + 1, paragraph };
  }
  return undefined;
}

export function boardIdsCiting(report: Report, id: FeatureId): readonly BoardId[] {
  const ids = statementsCiting(report, id).flatMap((statement) => {
    const place = placeOf(report, statement);
    return place ? [place.board.id] : [];
  });
  return [...new Set(ids)];
}

const MONEY_UNITS: readonly string[] = ["元", "万元", "亿元"];

export function isMoney(figure: Figure): boolean {
  return MONEY_UNITS.includes(figure.unit);
}

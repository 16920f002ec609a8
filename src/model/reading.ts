import { statementsCiting } from "./dataset.ts";
import type { FeatureId } from "./feature.ts";
import type { Report, Statement, StatementId } from "./report.ts";

/** Where a reader is among several statements. */
export interface Reading {
  readonly statement: Statement;
  /** From 1. */
  readonly number: number;
  readonly of: number;
  readonly previous: StatementId | null;
  readonly next: StatementId | null;
}

/** One feature is read along its own statements, anything else along the whole report. */
export function readingOf(
  report: Report,
  selected: readonly FeatureId[],
  id: StatementId | null,
): Reading | null {
  const [only, ...more] = selected;
  const alone = only !== undefined && more.length === 0;
  return readingAmong(alone ? statementsCiting(report, only) : report.statements, id);
}

function readingAmong(statements: readonly Statement[], id: StatementId | null): Reading | null {
  const index = statements.findIndex((statement) => statement.id === id);
  const statement = statements[index];
  if (!statement) return null;
  return {
    statement,
    number: index + 1,
    of: statements.length,
    previous: statements[index - 1]?.id ?? null,
    next: statements[index + 1]?.id ?? null,
  };
}

import { type Dataset, statementById, statementsCiting } from "../model/dataset.ts";
import type { FeatureId } from "../model/feature.ts";
import type { Report, StatementId } from "../model/report.ts";
import type { View } from "../model/view.ts";

/** Drops from a view what this dataset does not know, so that an old link always opens. */
export function knownView(dataset: Dataset, view: Partial<View>): Partial<View> {
  const { report } = dataset;
  const selected = (view.selected ?? []).filter((id) => dataset.features.has(id));
  const statement = statementById(report, view.statement ?? null)?.id ?? null;
  const boards = (view.filter?.boards ?? []).filter((id) =>
    report.boards.some((board) => board.id === id),
  );
  return {
    ...view,
    selected: selected.length > 0 ? selected : featuresOf(report, statement),
    statement: statementFor(report, selected, statement),
    ...(view.filter ? { filter: { ...view.filter, boards } } : {}),
  };
}

/** The statement that goes with a selection: the current one while it speaks of it, else the first. */
export function statementFor(
  report: Report,
  selected: readonly FeatureId[],
  current: StatementId | null,
): StatementId | null {
  const [first] = selected;
  if (first === undefined) return current;
  const citing = statementsCiting(report, first);
  return citing.find(({ id }) => id === current)?.id ?? citing[0]?.id ?? null;
}

function featuresOf(report: Report, statement: StatementId | null): readonly FeatureId[] {
  return statementById(report, statement)?.features ?? [];
}

import type { Dataset } from "./dataset.ts";
import type { FeatureId } from "./feature.ts";
import type { LngLat } from "./geometry.ts";
import { inTenThousands } from "./money.ts";
import { middleOf } from "./point.ts";
import type { Figure, Statement } from "./report.ts";

/** Money that a statement puts into one project. */
export interface Investment {
  readonly id: FeatureId;
  readonly at: LngLat;
  readonly figure: Figure;
  readonly tenThousands: number;
}

/** Only totals that a sentence gives to a single project it names; nothing is split or guessed. */
export function investmentsOf(dataset: Dataset): readonly Investment[] {
  return dataset.report.statements.flatMap((statement) => investmentIn(dataset, statement));
}

function investmentIn(dataset: Dataset, statement: Statement): readonly Investment[] {
  const projects = statement.features
    .flatMap((id) => dataset.features.get(id) ?? [])
    .filter(({ properties }) => properties.kind === "project");
  const sums = statement.figures.flatMap((figure) => {
    const tenThousands = inTenThousands(figure);
    return figure.role === "total" && tenThousands !== undefined ? [{ figure, tenThousands }] : [];
  });
  const [project] = projects;
  const [sum] = sums;
  if (!project || !sum || projects.length > 1 || sums.length > 1) return [];
  return [{ id: project.properties.id, at: middleOf(project), ...sum }];
}

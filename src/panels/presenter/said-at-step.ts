import { placeOf, statementsOf } from "../../model/dataset.ts";
import type { Figure, Report, Statement } from "../../model/report.ts";
import type { Step } from "../../tour/step.ts";

/** All that the face has room for only the foremost of: a board's figures without a place. */
export function figuresOfStep(report: Report, step: Step | undefined): readonly Figure[] {
  if (step?.kind !== "figures") return [];
  return report.statements
    .filter(
      (statement) =>
        statement.features.length === 0 && placeOf(report, statement)?.board.id === step.board,
    )
    .flatMap(({ figures }) => figures);
}

/** All that the board of a chapter says, in the report's order. */
export function statementsOfStep(report: Report, step: Step | undefined): readonly Statement[] {
  const board = report.boards.find(({ id }) => id === step?.board);
  if (!board || step?.kind !== "chapter") return [];
  return board.paragraphs.flatMap(({ id }) => statementsOf(report, id));
}

import type { Figure, Report, Statement } from "./report.ts";

/** A figure with the statement it stands in, which is where it leads back to. */
export interface CitedFigure {
  readonly figure: Figure;
  readonly statement: Statement;
}

export function citedFigures({ statements }: Pick<Report, "statements">): readonly CitedFigure[] {
  return statements.flatMap((statement) =>
    statement.figures.map((figure) => ({ figure, statement })),
  );
}

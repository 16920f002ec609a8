import type { Board, Paragraph, Report, Statement } from "./report.ts";

export interface OutlinedParagraph {
  readonly paragraph: Paragraph;
  readonly statements: readonly Statement[];
}

export interface OutlinedBoard {
  readonly board: Board;
  /** The board's place in the report, from 1, whatever is left out. */
  readonly number: number;
  readonly count: number;
  readonly paragraphs: readonly OutlinedParagraph[];
}

/** Statements under their boards and paragraphs; what holds none is left out. */
export function outlineOf(
  report: Report,
  statements: readonly Statement[],
): readonly OutlinedBoard[] {
  return report.boards
    .map((board, index) => {
      const paragraphs = board.paragraphs
        .map((paragraph) => ({
          paragraph,
          statements: statements.filter((statement) => statement.paragraph === paragraph.id),
        }))
        .filter((outlined) => outlined.statements.length > 0);
      const count = paragraphs.reduce((sum, outlined) => sum + outlined.statements.length, 0);
      return { board, number: index + 1, count, paragraphs };
    })
    .filter(({ count }) => count > 0);
}

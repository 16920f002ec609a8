import { type CitedFigure, citedFigures } from "../model/cited-figure.ts";
import { statementsOf } from "../model/dataset.ts";
import { titleOf } from "../model/names.ts";
import type { Board } from "../model/report.ts";
import { foremostOf } from "./foremost.ts";
import { type Face, type Reader, sourceOf, toHero } from "./hero.ts";

/** Opens a board with its paragraphs and with the figure that people remember of it. */
export function chapterFace(board: Board, reader: Reader): Face {
  const { dataset, locale, present } = reader;
  const { report } = dataset;
  const statements = board.paragraphs.flatMap(({ id }) => statementsOf(report, id));
  const placed = statements.filter(({ features }) => features.length > 0).length;
  const all = citedFigures(report);
  const hero = foremostOf(citedFigures({ statements })).find((figure) => isOnly(figure, all));
  return {
    board: {
      number: present.boardNumber(report.boards.indexOf(board) + 1),
      title: present.boardOf(report.boards.length),
    },
    title: titleOf(board, locale),
    heroes: hero ? [toHero(hero.figure, reader)] : [],
    lines: [
      board.paragraphs.map((paragraph) => titleOf(paragraph, locale)).join(" · "),
      present.chapterLine(statements.length, placed),
    ].filter(Boolean),
    foot: hero ? sourceOf(hero.statement, reader) : [],
  };
}

/** A measure that several figures share, an "investment", does not say by itself what it was put into. */
function isOnly({ figure }: CitedFigure, among: readonly CitedFigure[]): boolean {
  return among.every((other) => other.figure === figure || other.figure.measure !== figure.measure);
}

import { citedFigures } from "../model/cited-figure.ts";
import { placeOf, statementsOf } from "../model/dataset.ts";
import { titleOf } from "../model/names.ts";
import { type Board, COVERAGES } from "../model/report.ts";
import { boardHead, type Face, type Reader, toHero } from "./hero.ts";

/** More would not be read from the back row. */
const MOST_HEROES = 6;

export function titleFace({ dataset, locale, words, present }: Reader): Face {
  const { report } = dataset;
  return {
    board: null,
    title: titleOf(report, locale),
    heroes: [],
    lines: [words.app.halfYear(report.period.from, report.period.to)].filter(Boolean),
    foot: [present.reportSource(report.source.author)],
  };
}

export function chapterFace(board: Board, reader: Reader): Face {
  const { dataset, locale, present } = reader;
  const statements = board.paragraphs.flatMap(({ id }) => statementsOf(dataset.report, id));
  const placed = statements.filter(({ features }) => features.length > 0).length;
  return {
    board: boardHead(board, reader),
    title: titleOf(board, locale),
    heroes: [
      {
        before: "",
        number: String(statements.length),
        after: present.statementUnit,
        measure: present.chapterMeasure,
      },
    ],
    lines: [
      board.paragraphs.map((paragraph) => titleOf(paragraph, locale)).join(" · "),
      present.chapterCount(placed),
    ],
    foot: [],
  };
}

export function figuresFace(board: Board, reader: Reader): Face {
  const { dataset, locale, present } = reader;
  const figures = citedFigures(dataset.report).filter(
    ({ statement }) =>
      statement.features.length === 0 && placeOf(dataset.report, statement)?.board === board,
  );
  const rest = figures.length - MOST_HEROES;
  return {
    board: boardHead(board, reader),
    title: present.figuresTitle,
    heroes: figures.slice(0, MOST_HEROES).map(({ figure }) => toHero(figure, reader)),
    lines: rest > 0 ? [present.moreFigures(rest)] : [],
    foot: [present.source(titleOf(board, locale), words(reader))],
  };
}

export function ledgerFace({ dataset, words: { terms }, present }: Reader): Face {
  const { report } = dataset;
  const countOf = (coverage: (typeof COVERAGES)[number]) =>
    report.statements.filter((statement) => statement.coverage === coverage).length;
  return {
    board: null,
    title: present.ledgerTitle,
    heroes: COVERAGES.filter((coverage) => countOf(coverage) > 0).map((coverage) => ({
      before: "",
      number: String(countOf(coverage)),
      after: present.statementUnit,
      measure: terms.coverages[coverage],
    })),
    lines: [present.ledgerLine(report.statements.length, citedFigures(report).length)],
    foot: [present.ledgerSource],
  };
}

function words({ words }: Reader): string {
  return words.app.tabs.figures;
}

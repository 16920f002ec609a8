import { placeOf, statementById } from "../model/dataset.ts";
import { textOf, titleOf } from "../model/names.ts";
import type { Statement } from "../model/report.ts";
import { boardHead, type Face, type Reader, toHero } from "./hero.ts";
import { chapterFace, figuresFace, ledgerFace, titleFace } from "./other-faces.ts";
import { precisionWords } from "./precision-words.ts";
import type { Step } from "./step.ts";

export function toFace(step: Step, reader: Reader): Face {
  const face = ownFace(step, reader);
  return step.title === null ? face : { ...face, title: step.title };
}

function ownFace(step: Step, reader: Reader): Face {
  const { report } = reader.dataset;
  const statement = statementById(report, step.statement);
  const board = report.boards.find(({ id }) => id === step.board);
  if (statement) return statementFace(statement, step, reader);
  if (board && step.kind === "chapter") return chapterFace(board, reader);
  if (board) return figuresFace(board, reader);
  return step.kind === "ledger" ? ledgerFace(reader) : titleFace(reader);
}

function statementFace(statement: Statement, step: Step, reader: Reader): Face {
  const { dataset, locale, present } = reader;
  const place = placeOf(dataset.report, statement);
  const [figure] = statement.figures;
  const { headline, named } = statement;
  const line = headline && (locale === "zh" ? headline.line : headline.lineEn);
  return {
    board: place ? boardHead(place.board, reader) : null,
    title: headline ? titleOf(headline, locale) : textOf(statement, locale),
    heroes: figure ? [toHero(figure, reader)] : [],
    lines: [...(line ? [line] : []), ...(named ? [present.named(named.n, named.of)] : [])],
    foot: [
      ...(place
        ? [present.source(titleOf(place.board, locale), titleOf(place.paragraph, locale))]
        : []),
      ...precisionWords(step, reader),
    ],
  };
}

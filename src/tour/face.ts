import { placeOf, statementById } from "../model/dataset.ts";
import { textOf, titleOf } from "../model/names.ts";
import type { Statement } from "../model/report.ts";
import { chapterFace } from "./chapter-face.ts";
import { figuresFace } from "./figures-face.ts";
import { boardHead, type Face, type Reader, sourceOf, toHero } from "./hero.ts";
import { ledgerFace } from "./ledger-face.ts";
import { precisionWords } from "./precision-words.ts";
import type { Step } from "./step.ts";
import { titleFace } from "./title-face.ts";

export function toFace(step: Step, reader: Reader): Face {
  const face = ownFace(step, reader);
  const title = step.title?.trim() ?? "";
  return title === "" ? face : { ...face, title };
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
  const { headline, named, coverage } = statement;
  const line = headline && (locale === "zh" ? headline.line : headline.lineEn);
  return {
    board: place ? boardHead(place.board, reader) : null,
    title: headline ? titleOf(headline, locale) : textOf(statement, locale),
    heroes: figure ? [toHero(figure, reader)] : [],
    lines: [...(line ? [line] : []), ...(named ? [present.named(named.n, named.of)] : [])],
    foot: [
      ...sourceOf(statement, reader),
      ...(coverage === "outside" ? [present.outside] : precisionWords(step, reader)),
    ],
  };
}

import { citedFigures } from "../model/cited-figure.ts";
import { placeOf } from "../model/dataset.ts";
import type { Board } from "../model/report.ts";
import { foremostOf } from "./foremost.ts";
import { boardHead, type Face, type Reader, toHero } from "./hero.ts";
import { wordsOn } from "./word-count.ts";

/** More of either would not be read from the back row. */
export const MOST_HEROES = 6;
export const MOST_WORDS = 40;

/** The foremost of a board's figures without a place, as many as can be read, in the report's order. */
export function figuresFace(board: Board, reader: Reader): Face {
  const { report } = reader.dataset;
  const figures = citedFigures(report).filter(
    ({ statement }) =>
      statement.features.length === 0 && placeOf(report, statement)?.board === board,
  );
  const foremost = foremostOf(figures);
  const faceWith = (count: number): Face => {
    const chosen = foremost.slice(0, count);
    const rest = figures.length - chosen.length;
    return {
      board: boardHead(board, reader),
      title: reader.present.figuresTitle,
      heroes: figures
        .filter((cited) => chosen.includes(cited))
        .map(({ figure }) => toHero(figure, reader)),
      lines: rest > 0 ? [reader.present.moreFigures(rest)] : [],
      foot: [reader.present.figuresSource],
    };
  };
  const fewerAndFewer = Array.from({ length: MOST_HEROES }, (_, index) => MOST_HEROES - index);
  return faceWith(fewerAndFewer.find((count) => wordsOn(faceWith(count)) <= MOST_WORDS) ?? 1);
}

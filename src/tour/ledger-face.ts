import { citedFigures } from "../model/cited-figure.ts";
import { toGroups } from "../model/matrix.ts";
import { COVERAGES } from "../model/report.ts";
import type { Face, Reader } from "./hero.ts";

/** The sum that closes the tour: every statement stands in one class. */
export function ledgerFace({ dataset, words: { terms }, present }: Reader): Face {
  const { report } = dataset;
  const classes = toGroups(report.statements, COVERAGES, ({ coverage }) => coverage)
    .map(({ key, items }) => ({ coverage: key, count: items.length }))
    .filter(({ count }) => count > 0);
  return {
    board: null,
    title: present.ledgerTitle,
    heroes: classes.map(({ coverage, count }) => ({
      before: "",
      number: String(count),
      after: present.statementUnit,
      measure: terms.coverages[coverage],
    })),
    lines: [
      present.ledgerSum(
        classes.map(({ count }) => count),
        report.statements.length,
      ),
      present.ledgerFigures(citedFigures(report).length),
    ],
    foot: [present.ledgerSource],
  };
}

import { REPORT_FILE } from "../../load/data-files.ts";
import type { DataError } from "../../model/data-error.ts";
import type { Figure, Numeral, Report, Span } from "../../model/report.ts";
import { createFinding } from "./finding.ts";

/** Every figure has its numeral and every numeral that counts has its figure. */
export function checkNumerals({ statements, numerals }: Report): DataError[] {
  const counted = numerals.filter(({ kind }) => kind === "figure");
  const figures = statements.flatMap((statement) => statement.figures);
  return [
    ...statements.flatMap(({ figures: own, span }, at) =>
      own.flatMap((figure, index) =>
        findFigureFaults(figure, span, counted, `statements.${at}.figures.${index}.span`),
      ),
    ),
    ...numerals.flatMap((numeral, at) =>
      findNumeralFaults(numeral, numerals[at - 1], figures, `numerals.${at}.span`),
    ),
  ];
}

function encloses(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

function findFigureFaults(
  figure: Figure,
  statement: Span,
  counted: readonly Numeral[],
  path: string,
): DataError[] {
  const count = counted.filter(({ span }) => encloses(figure.span, span)).length;
  const hasNumeral = count === 1 || (count === 0 && figure.role === "rank");
  return [
    ...(encloses(statement, figure.span)
      ? []
      : [createFinding(REPORT_FILE, path, (words) => words.figureOutside)]),
    ...(hasNumeral ? [] : [createFinding(REPORT_FILE, path, (words) => words.figureNumeral)]),
  ];
}

function findNumeralFaults(
  { kind, span }: Numeral,
  before: Numeral | undefined,
  figures: readonly Figure[],
  path: string,
): DataError[] {
  const isStray = kind === "figure" && !figures.some((figure) => encloses(figure.span, span));
  const isOrdered = !before || before.span[1] <= span[0];
  return [
    ...(isStray ? [createFinding(REPORT_FILE, path, (words) => words.strayNumeral)] : []),
    ...(isOrdered ? [] : [createFinding(REPORT_FILE, path, (words) => words.numeralOrder)]),
  ];
}

import { REPORT_FILE } from "../../load/data-files.ts";
import type { DataError } from "../../model/data-error.ts";
import type { Report, Span, Statement } from "../../model/report.ts";
import { findWordingFaults } from "./check-wording.ts";
import { createFinding } from "./finding.ts";
import type { Original } from "./original.ts";

/** Holds spans, numerals and figures against the source text itself. */
export function checkOriginal(report: Report, original: Original): DataError[] {
  const { characters, sha256 } = report.source;
  const found = original.text.length;
  if (found !== characters) {
    return [
      createFinding(REPORT_FILE, "source.characters", (words) =>
        words.originalLength(characters, found),
      ),
    ];
  }
  if (original.sha256 !== sha256) {
    return [createFinding(REPORT_FILE, "source.sha256", (words) => words.originalHash)];
  }
  return [
    ...findNumeralFaults(report, original.text),
    ...findSentenceFaults(report.statements, original.sentences),
    ...report.statements.flatMap((statement, at) =>
      findWordingFaults(statement, original.text, `statements.${at}`),
    ),
  ];
}

function findNumeralFaults({ numerals }: Report, text: string): DataError[] {
  const runs = [...text.matchAll(/\d+(?:\.\d+)?/g)].map(({ 0: digits, index }) => ({
    digits,
    span: [index, index + digits.length] as const,
  }));
  const missing = runs.filter(({ span }) => !numerals.some((known) => isSame(known.span, span)));
  return [
    ...missing.map(({ digits, span: [from, to] }) =>
      createFinding(REPORT_FILE, "numerals", (words) => words.numeralMissing(digits, from, to)),
    ),
    ...numerals.flatMap(({ span }, at) =>
      runs.some((run) => isSame(run.span, span))
        ? []
        : [createFinding(REPORT_FILE, `numerals.${at}.span`, (words) => words.numeralUnknown)],
    ),
  ];
}

/** A sentence without a statement is accounted for when it leads: the next one begins another paragraph. */
function findSentenceFaults(
  statements: readonly Statement[],
  sentences: readonly Span[],
): DataError[] {
  const isCovered = (sentence: Span | undefined) =>
    sentence !== undefined && statements.some(({ span }) => overlaps(span, sentence));
  return sentences
    .filter((sentence, at) => {
      if (isCovered(sentence)) return false;
      const before = statements.findLast(({ span }) => span[1] <= sentence[0]);
      const after = statements.find(({ span }) => span[0] >= sentence[1]);
      return !isCovered(sentences[at + 1]) || before?.paragraph === after?.paragraph;
    })
    .map(([from, to]) =>
      createFinding(REPORT_FILE, "statements", (words) => words.sentenceUncovered(from, to)),
    );
}

function isSame(a: Span, b: Span): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

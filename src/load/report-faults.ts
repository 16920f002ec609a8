import type { Report, Span } from "../model/report.ts";
import { REPORT_FILE } from "./data-files.ts";
import { createFault, type Fault } from "./fault.ts";

/** What a schema cannot see: ids that repeat or are unknown, spans that leave the source. */
export function faultsWithin(report: Report): Fault[] {
  const { boards, statements } = report;
  const paragraphs = boards.flatMap((board, at) =>
    board.paragraphs.map(({ id }, index) => ({ id, path: `boards.${at}.paragraphs.${index}.id` })),
  );
  return [
    ...repeatedIds(boards.map(({ id }, at) => ({ id, path: `boards.${at}.id` }))),
    ...repeatedIds(paragraphs),
    ...repeatedIds(statements.map(({ id }, at) => ({ id, path: `statements.${at}.id` }))),
    ...unknownParagraphs(report, new Set(paragraphs.map(({ id }) => id))),
    ...spansOutside(report),
  ];
}

interface Identified {
  readonly id: string;
  readonly path: string;
}

function repeatedIds(entries: readonly Identified[]): Fault[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id, path }) => {
    if (seen.has(id)) return [createFault(REPORT_FILE, path, (words) => words.repeatedId(id))];
    seen.add(id);
    return [];
  });
}

function unknownParagraphs({ statements }: Report, known: ReadonlySet<string>): Fault[] {
  return statements.flatMap(({ paragraph }, at) =>
    known.has(paragraph)
      ? []
      : [
          createFault(REPORT_FILE, `statements.${at}.paragraph`, (words) =>
            words.unknownParagraph(paragraph),
          ),
        ],
  );
}

function spansOutside({ source, statements, numerals }: Report): Fault[] {
  const spans: readonly (readonly [path: string, span: Span])[] = [
    ...statements.flatMap((statement, at) => [
      [`statements.${at}.span`, statement.span] as const,
      ...statement.figures.map(
        ({ span }, index) => [`statements.${at}.figures.${index}.span`, span] as const,
      ),
    ]),
    ...numerals.map(({ span }, at) => [`numerals.${at}.span`, span] as const),
  ];
  return spans
    .filter(([, [, to]]) => to > source.characters)
    .map(([path]) =>
      createFault(REPORT_FILE, path, (words) => words.spanOutside(source.characters)),
    );
}

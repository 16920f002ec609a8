import type { Messages } from "../i18n/messages.ts";
import type { PresentMessages } from "../i18n/present.ts";
import { type Dataset, placeOf } from "../model/dataset.ts";
import { measureOf, titleOf } from "../model/names.ts";
import type { Board, Figure, Statement } from "../model/report.ts";
import type { Locale } from "../model/view.ts";

/** What a step says on the screen, read from afar: every word of it, in the locale. */
export interface Face {
  readonly board: { readonly number: string; readonly title: string } | null;
  readonly title: string;
  /** One for a statement; several where figures are what the step is about. */
  readonly heroes: readonly Hero[];
  readonly lines: readonly string[];
  /** Where it is said, and how well the places are known. */
  readonly foot: readonly string[];
}

/** A number set large, with what stands before and after it and what it measures. */
export interface Hero {
  readonly before: string;
  readonly number: string;
  readonly after: string;
  readonly measure: string;
}

export interface Reader {
  readonly dataset: Dataset;
  readonly locale: Locale;
  readonly words: Pick<Messages, "app" | "format" | "terms">;
  readonly present: PresentMessages;
}

export function boardHead(board: Board, { dataset, locale, present }: Reader): Face["board"] {
  const number = dataset.report.boards.indexOf(board) + 1;
  return { number: present.boardNumber(number), title: titleOf(board, locale) };
}

export function toHero(figure: Figure, { locale, words }: Reader): Hero {
  return { ...words.format.figure(figure), measure: measureOf(figure, locale) };
}

/** Where the report says it; empty for a statement that belongs to no board. */
export function sourceOf(
  statement: Statement,
  { dataset, locale, present }: Reader,
): readonly string[] {
  const place = placeOf(dataset.report, statement);
  return place
    ? [present.source(titleOf(place.board, locale), titleOf(place.paragraph, locale))]
    : [];
}

import { type Folded, foldText } from "./folded.ts";
import type { Readings, Syllable } from "./readings.ts";

export type FieldName =
  | "name"
  | "nameEn"
  | "alias"
  | "code"
  | "note"
  | "cited"
  | "text"
  | "textEn"
  | "place"
  | "measure"
  | "measureEn"
  | "amount";

/**
 * How far a match may stray: a name is also found by pinyin, by an abbreviation and with a slip,
 * prose by its pieces, a mention only by its very words, a code by its digits.
 */
export type Reach = "name" | "prose" | "mention" | "code";

export interface Field {
  readonly name: FieldName;
  readonly text: string;
  readonly folded: Folded;
  readonly syllables: readonly Syllable[];
  /** The folded text with characters that are read alike made the same. */
  readonly sound: string;
  readonly reach: Reach;
  /** How much a match here is worth, 0 to 1. */
  readonly weight: number;
}

/** Where a query was found, in offsets of the text it was found in. */
export interface Matched {
  readonly field: FieldName;
  readonly text: string;
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

/** A match in a field: its worth, and stretches of the folded text. */
export interface Match {
  readonly score: number;
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

export function toField(
  readings: Readings,
  name: FieldName,
  reach: Reach,
  weight: number,
  text: string,
): Field {
  const syllables = reach === "name" ? readings.of(text) : [];
  const folded = foldText(text);
  return { name, text, folded, syllables, sound: readings.sound(folded.flat), reach, weight };
}

export function toMatched(field: Field, match: Match): Matched {
  const { offsets } = field.folded;
  const ranges = match.ranges.map(([from, to]) => {
    const end = offsets[to - 1] ?? 0;
    return [offsets[from] ?? 0, end + widthAt(field.text, end)] as const;
  });
  return { field: field.name, text: field.text, ranges };
}

function widthAt(text: string, offset: number): number {
  return String.fromCodePoint(text.codePointAt(offset) ?? 0).length;
}

import type { FeatureId } from "./feature.ts";

/** Character offsets `[from, to)` in the source text once all white space is removed. */
export type Span = readonly [from: number, to: number];

export const COVERAGES = ["placed", "partly-placed", "area-wide", "outside", "placeless"] as const;
export type Coverage = (typeof COVERAGES)[number];

export const BOUNDS = ["exact", "at-least", "about"] as const;
export type Bound = (typeof BOUNDS)[number];

export const ROLES = ["total", "change", "share", "rank"] as const;
export type Role = (typeof ROLES)[number];

export const PERIODS = ["half-year", "cumulative", "year"] as const;
export type Period = (typeof PERIODS)[number];

export const NUMERAL_KINDS = ["figure", "date", "name", "ordinal"] as const;
export type NumeralKind = (typeof NUMERAL_KINDS)[number];

export type StatementId = string;
export type BoardId = string;
export type ParagraphId = string;

export interface Figure {
  readonly measure: string;
  readonly measureEn: string;
  readonly value: number;
  /** The Chinese unit as the report has it, "万元", "个", "%"; empty for none. */
  readonly unit: string;
  readonly bound: Bound;
  readonly role: Role;
  readonly period: Period;
  readonly span: Span;
}

export interface Statement {
  readonly id: StatementId;
  readonly paragraph: ParagraphId;
  readonly span: Span;
  readonly text: string;
  readonly textEn: string;
  readonly coverage: Coverage;
  readonly features: readonly FeatureId[];
  /** "2 of 5 are named": how many of the counted things the text gives a name. */
  readonly named?: { readonly n: number; readonly of: number } | undefined;
  readonly figures: readonly Figure[];
  /** The same for a screen read from afar; without one the text itself is shown. */
  readonly headline?: Headline | undefined;
}

/** At most two short lines each. */
export interface Headline {
  readonly title: string;
  readonly titleEn: string;
  /** What the title and the figures leave out; may be empty. */
  readonly line: string;
  readonly lineEn: string;
}

export interface Paragraph {
  readonly id: ParagraphId;
  readonly title: string;
  readonly titleEn: string;
}

export interface Board {
  readonly id: BoardId;
  readonly title: string;
  readonly titleEn: string;
  readonly paragraphs: readonly Paragraph[];
}

export interface Numeral {
  readonly span: Span;
  readonly kind: NumeralKind;
}

export interface Report {
  readonly id: string;
  readonly title: string;
  readonly titleEn: string;
  readonly period: { readonly from: string; readonly to: string };
  readonly source: {
    readonly author: string;
    readonly characters: number;
    readonly sha256: string;
  };
  readonly boards: readonly Board[];
  readonly statements: readonly Statement[];
  readonly numerals: readonly Numeral[];
}

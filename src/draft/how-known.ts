import type { Position } from "../model/feature.ts";
import type { Precision } from "../model/precision.ts";

/** How somebody came to know where a place lies, best first. */
export const HOW_KNOWN = ["survey", "address", "map", "knowledge"] as const;
export type HowKnown = (typeof HOW_KNOWN)[number];

/** What a position known like that may call itself. */
export const PRECISION_OF: Readonly<Record<HowKnown, Precision>> = {
  survey: "surveyed",
  address: "geocoded",
  map: "geocoded",
  knowledge: "inferred",
};

/** How far off such a position usually is; a person may say otherwise. */
export const USUAL_METRES: Readonly<Record<HowKnown, number>> = {
  survey: 10,
  address: 50,
  map: 100,
  knowledge: 300,
};

export interface Grounds {
  readonly how: HowKnown;
  readonly radiusMetres: number;
  readonly by: string;
  /** "2024-11-24" */
  readonly on: string;
  readonly reason: string;
}

type RecordWords = Pick<Position, "method" | "methodEn" | "source" | "sourceEn">;

/** The record of a corrected position, in the words of both languages. */
export function toPosition(
  { how, radiusMetres, by, on, reason }: Grounds,
  words: Readonly<Record<HowKnown, RecordWords>>,
): Position {
  return {
    precision: PRECISION_OF[how],
    radiusMetres,
    ...words[how],
    checked: { by, on, reason },
  };
}

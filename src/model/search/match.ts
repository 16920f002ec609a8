import type { Field, Match } from "./field.ts";
import { matchHan, matchHanSlip, matchLiteral } from "./han-match.ts";
import { matchLetterSlip, matchLetters } from "./letter-match.ts";
import { matchNumber } from "./number-match.ts";
import type { Term } from "./query.ts";
import type { Readings } from "./readings.ts";

export function matchTerm(term: Term, field: Field): Match | null {
  if (term.amount) return matchNumber(term.flat, term.amount, field);
  if (field.reach === "code") return null;
  return term.sort === "han" ? matchHan(term.flat, field) : matchLetters(term.flat, field);
}

/** What is tried when nothing was found as typed. */
export function matchTermWithSlip(term: Term, field: Field, readings: Readings): Match | null {
  if (term.amount) return matchNumber(term.flat, term.amount, field);
  if (field.reach === "mention" || field.reach === "code") return null;
  const found =
    term.sort === "han"
      ? matchHanSlip(readings.sound(term.flat), field)
      : matchLetterSlip(term.flat, field);
  return found ?? matchLiteral(term.flat, field);
}

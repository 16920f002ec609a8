import type { Amount } from "./amount.ts";
import type { Field, Match } from "./field.ts";
import { isDigit } from "./folded.ts";
import { matchHan, matchLiteral } from "./han-match.ts";

const SHORTEST_TAIL = 3;
const SHORTEST_HEAD = 4;
/** What it is worth to have typed only the beginning of a number. */
const CUT = 40;

/** A number as it stands in a text, with what follows it, or the two apart. */
export function matchNumber(flat: string, amount: Amount, field: Field): Match | null {
  if (field.reach === "code") return matchCode(flat, field);
  const whole = matchWholeNumber(flat, field);
  if (whole || field.reach === "mention") return whole;
  const tail = flat.slice(amount.digits.length);
  const number = tail === "" ? null : matchWholeNumber(amount.digits, field);
  const words = number && number.score > CUT && matchHan(tail, field);
  return number && words ? { score: 50, ranges: [...number.ranges, ...words.ranges] } : null;
}

/** A code is known by its beginning or, among neighbours, by its end. */
function matchCode(flat: string, field: Field): Match | null {
  const { flat: code } = field.folded;
  if (code === flat) return { score: 100, ranges: [[0, code.length]] };
  if (flat.length >= SHORTEST_TAIL && code.endsWith(flat))
    return { score: 92, ranges: [[code.length - flat.length, code.length]] };
  if (flat.length >= SHORTEST_HEAD && code.startsWith(flat))
    return { score: 45, ranges: [[0, flat.length]] };
  return null;
}

/** 19 is not found in 119; 11 is only the beginning of it. */
function matchWholeNumber(flat: string, field: Field): Match | null {
  const whole = field.folded.flat;
  for (let at = whole.indexOf(flat); at >= 0; at = whole.indexOf(flat, at + 1)) {
    if (!field.folded.starts[at]) continue;
    const end = at + flat.length;
    const isCut = isDigit(flat.slice(-1)) && isDigit(whole.charAt(end));
    if (isCut) return { score: CUT, ranges: [[at, end]] };
    return at === 0 ? matchLiteral(flat, field) : { score: 78, ranges: [[at, end]] };
  }
  return null;
}

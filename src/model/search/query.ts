import { type Amount, amountOf } from "./amount.ts";
import { foldText, isHan } from "./folded.ts";

/** One thing somebody asks for. */
export interface Term {
  readonly flat: string;
  readonly sort: "han" | "letters" | "number";
  readonly amount: Amount | null;
}

const TERMS =
  /\d[\d.,]*\s*(?:billion|million|thousand|bn)\b(?:\s*yuan)?|\d[\d.,]*[%\p{Script=Han}]*|\p{Script=Han}+|[^\s\p{P}\p{S}\p{Script=Han}\d]+/gu;

/** The ways to understand a query: term by term, and as one stretch of text. */
export function parseQuery(query: string): readonly (readonly Term[])[] {
  const plain = query.slice(0, LONGEST).normalize("NFKC").toLowerCase();
  const terms = [...plain.matchAll(TERMS)].flatMap(([token]) => toTerm(token) ?? []);
  const whole = toTerm(plain);
  if (whole === undefined) return [];
  return terms.length === 1 && terms[0]?.flat === whole.flat ? [terms] : [terms, [whole]];
}

/** Nobody types more; what is pasted beyond it cannot slow the search down. */
const LONGEST = 60;

function toTerm(token: string): Term | undefined {
  const { flat } = foldText(token);
  if (flat === "") return undefined;
  const amount = amountOf(flat);
  if (amount) return { flat, sort: "number", amount };
  return { flat, sort: isHan(flat) ? "han" : "letters", amount: null };
}

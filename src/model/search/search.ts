import type { Dataset } from "../dataset.ts";
import { amountScore } from "./amount.ts";
import { type Entry, entriesOf, type Target } from "./entries.ts";
import { type Field, type Match, type Matched, toMatched } from "./field.ts";
import { matchTerm, matchTermWithSlip } from "./match.ts";
import { parseQuery, type Term } from "./query.ts";
import { createReadings } from "./readings.ts";

export interface Hit {
  readonly target: Target;
  /** 0 to a little over 100. */
  readonly score: number;
  /** For each term where it was found, best field first; empty for a term that was understood as an amount. */
  readonly matched: readonly (readonly Matched[])[];
}

export interface SearchGroup {
  readonly type: Target["type"];
  /** Best first. */
  readonly hits: readonly Hit[];
}

export type Search = (query: string) => readonly SearchGroup[];

type Matcher = (term: Term, field: Field) => Match | null;

/** A hit before it is known whether it is worth showing. */
interface Candidate {
  readonly entry: Entry;
  readonly score: number;
  readonly terms: readonly Term[];
  readonly matcher: Matcher;
}

/** Below this a search is not sure of itself and tries again with slips. */
const SURE = 55;
/** Hits worth less than this part of the best one are noise beside it. */
const WORTH_SHOWING = 0.42;

/** Reads the whole dataset once; each search then goes through everything, which is fast enough. */
export function createSearch(dataset: Dataset, pinyin: Readonly<Record<string, string>>): Search {
  const readings = createReadings(pinyin);
  const entries = entriesOf(dataset, readings);
  const withSlip: Matcher = (term, field) => matchTermWithSlip(term, field, readings);
  return (query) => {
    const alternatives = parseQuery(query);
    const asTyped = entries.flatMap((entry) => candidateFor(entry, alternatives, matchTerm) ?? []);
    if (asTyped.some(({ score }) => score >= SURE)) return toGroups(asTyped);
    const slipped = entries.flatMap((entry) => candidateFor(entry, alternatives, withSlip) ?? []);
    return toGroups(bestPerEntry([...asTyped, ...slipped]));
  };
}

function candidateFor(
  entry: Entry,
  alternatives: readonly (readonly Term[])[],
  matcher: Matcher,
): Candidate | null {
  let best: Candidate | null = null;
  for (const terms of alternatives) {
    const score = scoreOf(entry, terms, matcher);
    if (score > (best?.score ?? 0)) best = { entry, score, terms, matcher };
  }
  return best;
}

/** Every term must be found; an entry is worth what they are worth on average. */
function scoreOf(entry: Entry, terms: readonly Term[], matcher: Matcher): number {
  let sum = 0;
  for (const term of terms) {
    const best = bestScore(entry, term, matcher);
    if (best === 0) return 0;
    sum += best;
  }
  return terms.length === 0 ? 0 : sum / terms.length + entry.standing;
}

function bestScore({ fields, target }: Entry, term: Term, matcher: Matcher): number {
  const isFigure = term.amount !== null && target.type === "figure";
  let best = isFigure ? amountScore(term.amount, target.figure) : 0;
  for (const field of fields)
    best = Math.max(best, (matcher(term, field)?.score ?? 0) * field.weight);
  return best;
}

function bestPerEntry(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<Entry, Candidate>();
  for (const candidate of candidates) {
    const known = best.get(candidate.entry);
    if (!known || candidate.score > known.score) best.set(candidate.entry, candidate);
  }
  return [...best.values()];
}

function toGroups(candidates: readonly Candidate[]): readonly SearchGroup[] {
  const best = candidates.reduce((most, { score }) => Math.max(most, score), 0);
  const hits = candidates
    .filter(({ score }) => score >= best * WORTH_SHOWING)
    .sort((a, b) => b.score - a.score)
    .map(toHit);
  const types = [...new Set(hits.map(({ target }) => target.type))];
  return types.map((type) => ({ type, hits: hits.filter(({ target }) => target.type === type) }));
}

function toHit({ entry, score, terms, matcher }: Candidate): Hit {
  const matched = terms.map((term) =>
    entry.fields
      .flatMap((field) => {
        const match = matcher(term, field);
        return match ? [{ worth: match.score * field.weight, ...toMatched(field, match) }] : [];
      })
      .sort((a, b) => b.worth - a.worth)
      .map(({ field, text, ranges }) => ({ field, text, ranges })),
  );
  return { target: entry.target, score, matched };
}

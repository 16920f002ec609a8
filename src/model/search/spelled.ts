import type { Syllable } from "./readings.ts";

/** How a query spells a run of syllables: which ones, and whether letter by letter or by initials. */
export interface Spelled {
  readonly from: number;
  /** Past the last syllable touched. */
  readonly to: number;
  readonly full: boolean;
}

/** The best way in which `query` spells syllables: from the start and in full before anything else. */
export function spelledIn(query: string, syllables: readonly Syllable[]): Spelled | null {
  let best: Spelled | null = null;
  for (let from = 0; from < syllables.length; from += 1) {
    const found = spelledFrom(query, syllables, from);
    if (found && isBetter(found, best)) best = found;
  }
  return best;
}

function isBetter(found: Spelled, best: Spelled | null): boolean {
  return best === null || (best.from > 0 && found.full && !best.full);
}

function spelledFrom(query: string, syllables: readonly Syllable[], from: number): Spelled | null {
  if (syllables[from]?.spelling.charAt(0) !== query.charAt(0)) return null;
  const inFull = walk(query, syllables, from, true);
  const to = inFull ?? walk(query, syllables, from, false);
  return to === null ? null : { from, to, full: inFull !== null };
}

/** The syllable after the last one that `query` uses up; null where it does not fit. */
function walk(
  query: string,
  syllables: readonly Syllable[],
  index: number,
  full: boolean,
): number | null {
  if (query === "") return index;
  const spelling = syllables[index]?.spelling;
  if (spelling === undefined) return null;
  if (spelling.startsWith(query)) return index + 1;
  const parts = full ? [spelling] : [spelling, initialOf(spelling), spelling.charAt(0)];
  for (const part of parts) {
    if (!query.startsWith(part)) continue;
    const end = walk(query.slice(part.length), syllables, index + 1, full);
    if (end !== null) return end;
  }
  return null;
}

/** "zh" of "zhou": people type either that or the first letter. */
function initialOf(spelling: string): string {
  return /^[zcs]h/.exec(spelling)?.[0] ?? spelling.charAt(0);
}

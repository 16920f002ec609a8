import type { Field, Match } from "./field.ts";
import { mayBeNear, nearest } from "./nearest.ts";
import { spelledIn } from "./spelled.ts";

const SHORTEST_INSIDE = 3;
const SHORTEST_WITH_SLIP = 4;

export function matchLetters(flat: string, field: Field): Match | null {
  const words = matchWords(flat, field);
  const syllables = matchSyllables(flat, field);
  return (syllables?.score ?? 0) > (words?.score ?? 0) ? syllables : words;
}

/** One letter wrong, missing, too many, or two swapped. */
export function matchLetterSlip(flat: string, field: Field): Match | null {
  if (field.reach !== "name" || flat.length < SHORTEST_WITH_SLIP) return null;
  return slipInWords(flat, field) ?? slipInSyllables(flat, field);
}

/** Letters match where a word begins; inside a word only in a name. */
function matchWords(flat: string, { folded, reach }: Field): Match | null {
  const begins: number[] = [];
  for (let at = folded.flat.indexOf(flat); at >= 0; at = folded.flat.indexOf(flat, at + 1))
    begins.push(at);
  const first = begins.find((at) => folded.starts[at]) ?? begins[0];
  if (first === undefined) return null;
  const ranges = [[first, first + flat.length]] as const;
  const covered = flat.length / folded.flat.length;
  if (covered === 1) return { score: 100, ranges };
  if (folded.starts[first]) return { score: (first === 0 ? 88 : 78) + 4 * covered, ranges };
  return reach === "name" && flat.length >= SHORTEST_INSIDE
    ? { score: 50 + 4 * covered, ranges }
    : null;
}

function matchSyllables(flat: string, { syllables }: Field): Match | null {
  const found = spelledIn(flat, syllables);
  if (!found || (found.from > 0 && !found.full && flat.length < 2)) return null;
  const ranges = syllables.slice(found.from, found.to).map(({ at }) => [at, at + 1] as const);
  const covered = (found.to - found.from) / syllables.length;
  return { score: spelledScore(found.from, found.full, covered), ranges };
}

function spelledScore(from: number, full: boolean, covered: number): number {
  if (covered === 1) return full ? 97 : 95;
  if (from > 0) return (full ? 62 : 40) + 4 * covered;
  return (full ? 86 : 78) + 4 * covered;
}

function slipInWords(flat: string, { folded }: Field): Match | null {
  if (!mayBeNear(flat, folded.flat)) return null;
  const begins = folded.starts.flatMap((starts, at) => (starts ? [at] : []));
  for (const at of begins) {
    const found = nearest(flat, folded.flat.slice(at, at + flat.length + 1), true);
    if (found) return { score: 48, ranges: [[at, at + found.to]] };
  }
  return null;
}

function slipInSyllables(flat: string, { syllables }: Field): Match | null {
  const spelling = syllables.map((syllable) => syllable.spelling).join("");
  const found = nearest(flat, spelling.slice(0, flat.length + 1), true);
  if (!found) return null;
  let letters = 0;
  const touched = syllables.filter((syllable) => {
    const begins = letters < found.to;
    letters += syllable.spelling.length;
    return begins;
  });
  const ranges = touched.map(({ at }) => [at, at + 1] as const);
  return { score: 48 + (4 * touched.length) / syllables.length, ranges };
}

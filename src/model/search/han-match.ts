import type { Field, Match } from "./field.ts";
import { nearest } from "./nearest.ts";

const SHORTEST_WITH_SLIP: Readonly<Record<string, number>> = { name: 3, prose: 5 };

export function matchLiteral(flat: string, { folded, reach }: Field): Match | null {
  const at = folded.flat.indexOf(flat);
  if (at < 0 || (reach === "mention" && flat.length < 2)) return null;
  return { score: literalScore(at, flat, folded.flat), ranges: [[at, at + flat.length]] };
}

export function matchHan(flat: string, field: Field): Match | null {
  return (
    matchLiteral(flat, field) ??
    (field.reach === "name" ? matchAbbreviation(flat, field) : null) ??
    (field.reach === "mention" ? null : matchPieces(flat, field))
  );
}

/** With a homophone, the slip that an input method makes for people, or one character amiss. */
export function matchHanSlip(sound: string, field: Field): Match | null {
  const covered = Math.min(1, sound.length / field.sound.length);
  const alike = field.sound.indexOf(sound);
  if (alike >= 0 && sound.length > 1)
    return { score: 62 + 4 * covered, ranges: [[alike, alike + sound.length]] };
  const shortest = SHORTEST_WITH_SLIP[field.reach];
  if (shortest === undefined || sound.length < shortest) return null;
  const found = nearest(sound, field.sound, false);
  return found && { score: 50 + 6 * covered, ranges: [[found.from, found.to]] };
}

function literalScore(at: number, flat: string, whole: string): number {
  const covered = flat.length / whole.length;
  if (covered === 1) return 100;
  return (at === 0 ? 90 : 75) + 4 * covered;
}

/** "徐毛食堂" for 徐毛村村民大食堂: the first character, then others in their order. */
function matchAbbreviation(flat: string, { folded }: Field): Match | null {
  if (flat.length < 2 || folded.flat.charAt(0) !== flat.charAt(0)) return null;
  const ranges: [number, number][] = [];
  let from = 0;
  for (const character of flat) {
    const at = folded.flat.indexOf(character, from);
    if (at < 0) return null;
    from = at + character.length;
    ranges.push([at, from]);
  }
  return { score: 60 + (6 * flat.length) / folded.flat.length, ranges };
}

/** The query cut into stretches of two and more that all stand somewhere in the text. */
function matchPieces(flat: string, { folded }: Field): Match | null {
  const ranges: [number, number][] = [];
  let from = 0;
  while (from < flat.length) {
    const length = longestPiece(flat, from, folded.flat);
    if (length < 2) return null;
    const at = folded.flat.indexOf(flat.slice(from, from + length));
    ranges.push([at, at + length]);
    from += length;
  }
  return { score: 52 - 4 * ranges.length, ranges };
}

function longestPiece(flat: string, from: number, whole: string): number {
  let length = 0;
  while (from + length < flat.length && whole.includes(flat.slice(from, from + length + 1)))
    length += 1;
  return length;
}

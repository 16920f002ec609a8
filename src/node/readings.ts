import { pinyin } from "pinyin-pro";

const HAN = /\p{Script=Han}/u;

/** A phrase and its syllables, "盖家" → "ge jia", where the dictionary would read it otherwise. */
export type Corrections = Readonly<Record<string, string>>;

/**
 * Readings of texts, kept small: one per character, and a whole text only where it is read
 * otherwise than its characters one by one. Syllables stand for the Han characters alone.
 */
export function toReadings(
  texts: readonly string[],
  corrections: Corrections,
): Record<string, string> {
  const read = [...new Set(texts)].map((text) => ({
    characters: [...text].filter((character) => HAN.test(character)),
    text,
    syllables: syllablesOf(text, corrections),
  }));
  const single = commonest(read);
  const readings: Record<string, string> = Object.fromEntries(single);
  for (const { text, characters, syllables } of read) {
    const spelled = syllables.join(" ");
    if (spelled !== characters.map((character) => single.get(character)).join(" "))
      readings[text] = spelled;
  }
  return readings;
}

function syllablesOf(text: string, corrections: Corrections): readonly string[] {
  const characters = [...text];
  const syllables = [...pinyin(text, { toneType: "none", type: "array", nonZh: "spaced" })];
  for (const [phrase, reading] of Object.entries(corrections)) correct(text, phrase, reading);
  return syllables.filter((_, index) => HAN.test(characters[index] ?? ""));

  function correct(whole: string, phrase: string, reading: string): void {
    const found = phrase === "" ? -1 : whole.indexOf(phrase);
    if (found < 0) return;
    const from = [...whole.slice(0, found)].length;
    for (const [index, syllable] of reading.split(" ").entries())
      syllables[from + index] = syllable;
  }
}

function commonest(
  read: readonly {
    readonly characters: readonly string[];
    readonly syllables: readonly string[];
  }[],
): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { characters, syllables } of read) {
    for (const [index, character] of characters.entries()) {
      const syllable = syllables[index] ?? "";
      const seen = counts.get(character) ?? new Map<string, number>();
      counts.set(character, seen.set(syllable, (seen.get(syllable) ?? 0) + 1));
    }
  }
  return new Map(
    [...counts].map(([character, seen]) => [
      character,
      [...seen].reduce((best, next) => (next[1] > best[1] ? next : best))[0],
    ]),
  );
}

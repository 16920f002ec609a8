import { foldText, isHan } from "./folded.ts";

/** One Han character of a folded text, and how it is read. */
export interface Syllable {
  readonly spelling: string;
  /** Its place in `flat`. */
  readonly at: number;
}

export interface Readings {
  /** The syllables of a text, as far as its characters are known. */
  readonly of: (text: string) => readonly Syllable[];
  /** A folded text with each character replaced by one that stands for all that are read alike. */
  readonly sound: (flat: string) => string;
}

/** `pinyin` holds a syllable per character, and a whole text where it is read otherwise. */
export function createReadings(pinyin: Readonly<Record<string, string>>): Readings {
  const known = new Map(
    Object.entries(pinyin).map(([text, reading]) => [
      text,
      reading.split(" ").map((syllable) => foldText(syllable).flat),
    ]),
  );
  const standIns = toStandIns(known);
  const spellingOf = (character: string) => known.get(character)?.[0];
  return {
    of: (text) => {
      const whole = known.get(text);
      let at = 0;
      let place = 0;
      const syllables: Syllable[] = [];
      for (const character of foldText(text).flat) {
        if (isHan(character)) {
          const spelling = whole?.[place] ?? spellingOf(character);
          if (spelling) syllables.push({ spelling, at });
          place += 1;
        }
        at += character.length;
      }
      return syllables;
    },
    sound: (flat) => {
      let sound = "";
      for (const character of flat) sound += standIns.get(character) ?? character;
      return sound;
    },
  };
}

function toStandIns(known: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  const standIns = new Map<string, string>();
  for (const [text, [spelling = ""]] of known) {
    if (text.length > 1) continue;
    first.set(spelling, first.get(spelling) ?? text);
    standIns.set(text, first.get(spelling) ?? text);
  }
  return standIns;
}

/** A text reduced to what is compared: lower case, no accents, no white space, no punctuation. */
export interface Folded {
  readonly flat: string;
  /** For each unit of `flat` the offset in the text it stands for. */
  readonly offsets: readonly number[];
  /** For each unit of `flat` whether a word, a number or a run of Han begins there. */
  readonly starts: readonly boolean[];
}

const KEPT = /[\p{L}\p{N}%+]/u;
const HAN = /\p{Script=Han}/u;
const DIGIT = /\d/;

export function foldText(text: string): Folded {
  const offsets: number[] = [];
  const starts: boolean[] = [];
  let flat = "";
  let offset = 0;
  let before = "none";
  for (const character of text) {
    const kept = keptOf(character, text.charAt(offset - 1), text.charAt(offset + character.length));
    const sort = sortOf(kept);
    for (let index = 0; index < kept.length; index += 1) {
      offsets.push(offset);
      starts.push(index === 0 && sort !== before);
    }
    flat += kept === "v" && /[ln]$/.test(flat) ? "u" : kept;
    before = sort;
    offset += character.length;
  }
  return { flat, offsets, starts };
}

export function isHan(character: string): boolean {
  return HAN.test(character);
}

export function isDigit(character: string): boolean {
  return DIGIT.test(character);
}

/** What is left of one character; a point or comma only counts inside a number, ü is the v of keyboards. */
function keptOf(character: string, before: string, after: string): string {
  if (character === "." && isDigit(before) && isDigit(after)) return ".";
  const known = keptForms.get(character);
  if (known !== undefined) return known;
  const bare = character.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const kept = [...bare].filter((unit) => KEPT.test(unit)).join("");
  keptForms.set(character, kept);
  return kept;
}

/** Normalising is what costs; a dataset has few characters and many texts. */
const keptForms = new Map<string, string>();

function sortOf(kept: string): string {
  if (isDigit(kept) || kept === ".") return "digit";
  if (isHan(kept)) return "han";
  return kept === "" ? "none" : "letter";
}

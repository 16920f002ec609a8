/** What a count, a date or a person's own name may bring though no file of ours holds it. */
const ALWAYS = "〇零一二三四五六七八九十百千万亿年月日₂€℃№−≈≠≤≥×÷○●◎◇◆□■△▲▽▼★☆✓";

/** ASCII, Latin-1, general punctuation, arrows, circled numbers, Chinese and full-width punctuation. */
const RANGES: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x2009, 0x2027],
  [0x202f, 0x203a],
  [0x2190, 0x2199],
  [0x2460, 0x2473],
  [0x3000, 0x3011],
  [0x3014, 0x3017],
  [0xff01, 0xff5e],
];

/** Every character that the texts, a number or a sign may need, once each, in code order. */
export function glyphsOf(texts: readonly string[]): string {
  const inRanges = RANGES.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, offset) => first + offset),
  );
  const inTexts = [...texts, ALWAYS].flatMap((text) => [...text]).flatMap(codeOf);
  return [...new Set([...inRanges, ...inTexts])]
    .filter((code) => code >= 0x20)
    .sort((a, b) => a - b)
    .map((code) => String.fromCodePoint(code))
    .join("");
}

/** The value of a CSS `unicode-range` for glyphs in code order, neighbours joined: "U+20-7e,U+b1". */
export function toUnicodeRange(glyphs: string): string {
  const runs: { first: number; last: number }[] = [];
  for (const code of [...glyphs].flatMap(codeOf)) {
    const run = runs.at(-1);
    if (run && code === run.last + 1) run.last = code;
    else runs.push({ first: code, last: code });
  }
  return runs
    .map(({ first, last }) =>
      first === last ? `U+${first.toString(16)}` : `U+${first.toString(16)}-${last.toString(16)}`,
    )
    .join(",");
}

/** What is left of a `unicode-range` without those glyphs; empty when nothing is. */
export function rangeWithout(range: string, glyphs: string): string {
  const known = new Set(glyphs);
  const rest = range
    .split(",")
    .flatMap(glyphsIn)
    .filter((glyph) => !known.has(glyph));
  return toUnicodeRange(rest.join(""));
}

/** "U+61-63" → a, b, c */
function glyphsIn(run: string): readonly string[] {
  const [first = 0, last = first] = run
    .trim()
    .slice(2)
    .split("-")
    .map((hex) => Number.parseInt(hex, 16));
  return Array.from({ length: last - first + 1 }, (_, offset) =>
    String.fromCodePoint(first + offset),
  );
}

function codeOf(glyph: string): readonly number[] {
  const code = glyph.codePointAt(0);
  return code === undefined ? [] : [code];
}

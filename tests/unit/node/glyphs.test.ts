import fc from "fast-check";
import { expect, test } from "vitest";
import { glyphsOf, rangeWithout, toUnicodeRange } from "../../../src/node/glyphs.ts";

test("every printable character of the texts is kept once, in code order", () => {
  const glyphs = glyphsOf(["徐毛村\n", "村"]);
  expect([...glyphs].filter((glyph) => glyph === "村")).toHaveLength(1);
  expect(glyphs).toContain("徐");
  expect(glyphs).not.toContain("\n");
  expect([...glyphs]).toEqual([...glyphs].sort());
});

test("digits, full-width punctuation, signs and circled numbers are there without being asked for", () => {
  for (const glyph of "0a，。：（）①⑳→±²°≥−·“”…—\u2009") expect(glyphsOf([])).toContain(glyph);
});

test("neighbouring characters become one range", () => {
  expect(toUnicodeRange("abcz")).toBe("U+61-63,U+7a");
});

test("a slice of the full font keeps only what the shipped glyphs lack", () => {
  expect(rangeWithout("U+61-65, U+9f98", "bd")).toBe("U+61,U+63,U+65,U+9f98");
  expect(rangeWithout("U+61-62", "abc")).toBe("");
});

test("a range holds exactly the characters it was made from", () => {
  const code = fc.integer({ min: 0x20, max: 0xd7ff });
  fc.assert(
    fc.property(fc.uniqueArray(code, { minLength: 1 }), (codes) => {
      const sorted = codes.toSorted((a, b) => a - b);
      const range = toUnicodeRange(sorted.map((value) => String.fromCodePoint(value)).join(""));
      expect(codesIn(range)).toEqual(sorted);
    }),
  );
});

function codesIn(range: string): readonly number[] {
  return range.split(",").flatMap((part) => {
    const [first = 0, last = first] = part
      .slice(2)
      .split("-")
      .map((hex) => Number.parseInt(hex, 16));
    return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
  });
}

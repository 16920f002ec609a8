import fc from "fast-check";
import { expect, test } from "vitest";
import { checkOriginal, sentenceAround, withoutWhiteSpace } from "../../../src/model/original.ts";

const TEXT = "高新一号村办起食堂。今年 新添 20 人。";
const SOURCE = {
  author: "某人",
  characters: 18,
  sha256: "9b5887f526d3b96f09cd66a93937eb16af2b15ba52abcb911c8b76198c19dbb9",
};
const IN_GB18030 = "b8dfd0c2d2bbbac5b4e5b0ecc6f0cab3ccc3a1a3bdf1c4ea20d0c2cced20323020c8cba1a3";
const IN_UTF_16 =
  "fffed89ab065004ef75351679e52778ddf9802580230ca4e745e2000b065fb6d2000320030002000ba4e0230";

test("the right text is opened without its white space", async () => {
  const check = await checkOriginal(new TextEncoder().encode(TEXT), SOURCE);
  expect(check).toEqual({ ok: true, text: "高新一号村办起食堂。今年新添20人。" });
});

test("lines wrapped within words, blank lines and a byte order mark do no harm", async () => {
  const wrapped = "\uFEFF高新一号村办\r\n起食堂。\n\n　今年新添2\t0人。\n";
  expect(await checkOriginal(new TextEncoder().encode(wrapped), SOURCE)).toMatchObject({
    ok: true,
  });
});

test.each([
  ["GB18030", IN_GB18030],
  ["UTF-16", IN_UTF_16],
])("the right text saved as %s is opened too", async (_encoding, hex) => {
  expect(await checkOriginal(bytesOf(hex), SOURCE)).toMatchObject({ ok: true });
});

test("another text is refused with the characters found in it", async () => {
  const check = await checkOriginal(new TextEncoder().encode("别的 文章。"), SOURCE);
  expect(check).toEqual({ ok: false, reason: "another", characters: 5 });
});

test("a text of the same length with one other character is refused", async () => {
  const check = await checkOriginal(new TextEncoder().encode(TEXT.replace("20", "30")), SOURCE);
  expect(check).toEqual({ ok: false, reason: "another", characters: 18 });
});

test("bytes that are no text in any of the encodings are refused as unreadable", async () => {
  const check = await checkOriginal(new Uint8Array([0xff, 0xd8, 0xff]), SOURCE);
  expect(check).toEqual({ ok: false, reason: "unreadable" });
});

test("an empty file is another text of no characters", async () => {
  expect(await checkOriginal(new Uint8Array(), SOURCE)).toEqual({
    ok: false,
    reason: "another",
    characters: 0,
  });
});

test("words stand in their own sentence, its full stop included", () => {
  expect(sentenceAround("前一句。这里建起食堂三家。后一句。", [6, 10])).toEqual({
    before: "这里",
    words: "建起食堂",
    after: "三家。",
  });
});

test("a span that is a whole sentence needs no more context", () => {
  const text = "前一句。这一句。后一句。";
  expect(sentenceAround(text, [4, 8])).toEqual({ before: "", words: "这一句。", after: "" });
  expect(sentenceAround(text, [4, 7])).toEqual({ before: "", words: "这一句", after: "。" });
});

test("a span over two sentences shows both", () => {
  expect(sentenceAround("甲乙。丙丁。戊。", [1, 4])).toEqual({
    before: "甲",
    words: "乙。丙",
    after: "丁。",
  });
});

test("a last sentence without a full stop ends with the text", () => {
  expect(sentenceAround("甲。乙丙丁", [3, 4])).toEqual({ before: "乙", words: "丙", after: "丁" });
});

test("what surrounds a span is a stretch of the text with the span's own words in it", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("甲", "乙", "。", "，")),
      fc.nat(30),
      fc.nat(30),
      (chars, a, b) => {
        const text = chars.join("");
        const [from, to] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        const { before, words, after } = sentenceAround(text, [from, to]);
        expect(words).toBe(text.slice(from, to));
        expect(text.slice(from - before.length, to + after.length)).toBe(before + words + after);
        expect(before).not.toContain("。");
        expect(after.slice(0, -1)).not.toContain("。");
      },
    ),
  );
});

test("every kind of white space is taken out", () => {
  expect(withoutWhiteSpace(" 一\t二\r\n三　四\u00a0五\uFEFF")).toBe("一二三四五");
});

function bytesOf(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

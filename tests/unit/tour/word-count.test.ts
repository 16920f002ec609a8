import { expect, test } from "vitest";
import { wordCount, wordsOn } from "../../../src/tour/word-count.ts";

test.each<[string, number]>([
  ["", 0],
  [" · ，“”", 0],
  ["over 1,250 requests", 3],
  ["a fixed-asset investment of 3.2", 5],
  ["Zouping’s first", 2],
  ["位置约 ±600 米", 4 / 1.7 + 1],
  ["1+2+2+N", 4],
])("%j counts %f words", (text, words) => {
  expect(wordCount(text)).toBeCloseTo(words);
});

test("a face counts everything it shows", () => {
  const hero = { before: "over ", number: "5", after: "million yuan", measure: "investment" };
  const face = { board: { number: "1", title: "Growth" }, title: "A title", heroes: [hero] };
  expect(wordsOn({ ...face, lines: ["one line"], foot: ["source", "here"] })).toBe(13);
});

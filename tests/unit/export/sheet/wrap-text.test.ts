import fc from "fast-check";
import { expect, test } from "vitest";
import { wrapText } from "../../../../src/export/sheet/wrap-text.ts";

const measure = (text: string) => text.length;

test("Chinese breaks between any two characters", () => {
  expect(wrapText("徐毛村民大食堂", 4, measure)).toEqual(["徐毛村民", "大食堂"]);
});

test("no line begins with a mark that closes the one before", () => {
  expect(wrapText("甲乙丙丁，戊己", 4, measure)).toEqual(["甲乙丙", "丁，戊己"]);
});

test("English words and numbers stay whole", () => {
  expect(wrapText("about 1,300 places", 11, measure)).toEqual(["about 1,300", "places"]);
});

test("a word wider than the line has one of its own", () => {
  expect(wrapText("a verylongword b", 5, measure)).toEqual(["a", "verylongword", "b"]);
});

test("nothing but blanks at the breaks is lost, whatever the width", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 40 }), (text, width) => {
      const bare = (whole: string) => whole.replaceAll(/\s/g, "");
      expect(bare(wrapText(text, width, measure).join(""))).toBe(bare(text));
    }),
  );
});

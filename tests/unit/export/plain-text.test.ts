import fc from "fast-check";
import { expect, test } from "vitest";
import { toPlainText } from "../../../src/export/plain-text.ts";

test("what XML cannot hold is left out, all else stays", () => {
  expect(toPlainText("徐毛\u0000村\u000b，\ud83d\ude00\t\n\ud800x")).toBe(
    "徐毛村，\ud83d\ude00\t\nx",
  );
});

test("whatever is pasted, only characters of XML 1.0 come out", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(toPlainText(text)).toMatch(
        /^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$/u,
      );
    }),
  );
});

import fc from "fast-check";
import { expect, it } from "vitest";
import { toMarkedSegments } from "../../../../src/model/search/segments.ts";

it("marks the ranges and leaves the rest", () => {
  expect(toMarkedSegments("徐毛村", [[0, 2]])).toEqual([
    { text: "徐毛", marked: true },
    { text: "村", marked: false },
  ]);
});

it("always gives the text back, whatever the ranges", () => {
  const range = fc.tuple(fc.nat(20), fc.nat(20));
  fc.assert(
    fc.property(fc.string({ maxLength: 15 }), fc.array(range), (text, ranges) => {
      const joined = toMarkedSegments(text, ranges).map((segment) => segment.text);
      expect(joined.join("")).toBe(text);
    }),
  );
});

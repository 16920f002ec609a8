import fc from "fast-check";
import { expect, it } from "vitest";
import { nearest } from "../../../../src/model/search/nearest.ts";

it("counts a wrong, a missing, an extra and two swapped letters as one slip", () => {
  for (const query of ["xumap", "xuma", "xumaoo", "xumoa", "uxmao"])
    expect(nearest(query, "xumao", true)?.slips, query).toBe(query === "xuma" ? 0 : 1);
});

it("finds the stretch inside a longer text", () => {
  expect(nearest("五里村", "邻五里堠村北", false)).toEqual({ slips: 1, from: 1, to: 5 });
});

it("gives up beyond one slip", () => {
  expect(nearest("xumao", "liangmao", true)).toBeNull();
});

it("forgives any one letter that is left out or replaced", () => {
  const word = fc.string({ minLength: 3, maxLength: 12 });
  fc.assert(
    fc.property(word, fc.nat(), fc.string({ minLength: 0, maxLength: 1 }), (text, at, letter) => {
      const place = at % text.length;
      const query = text.slice(0, place) + letter + text.slice(place + 1);
      expect(nearest(query, text, true)?.slips ?? 2).toBeLessThanOrEqual(1);
    }),
  );
});

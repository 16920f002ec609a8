import { expect, test } from "vitest";
import { toChineseNumeral } from "../../../src/i18n/numeral.ts";

test.each([
  [0, "零"],
  [1, "一"],
  [5, "五"],
  [10, "十"],
  [12, "十二"],
  [20, "二十"],
  [99, "九十九"],
])("%i is written %s", (number, numeral) => {
  expect(toChineseNumeral(number)).toBe(numeral);
});

test("what no report has boards for stays in Arabic digits", () => {
  expect([100, -1, 1.5].map(toChineseNumeral)).toEqual(["100", "-1", "1.5"]);
});

import { expect, test } from "vitest";
import { formatZh } from "../../../src/i18n/format.ts";

test.each([
  [500, "万元", "500 余万元"],
  [4, "万人次", "4 万余人次"],
  [12, "亿元", "12 亿余元"],
  [186, "次", "186 余次"],
])("more than %d %s is said %s", (value, unit, text) => {
  expect(formatZh.figureText({ value, unit, bound: "at-least", role: "total" })).toBe(text);
});

import { expect, test } from "vitest";
import { sizeFor } from "../../../../src/export/slides/font-size.ts";

const SIZES = [32, 24, 16] as const;

test("a short title is as large as may be", () => {
  expect(sizeFor("徐毛村", { inches: 4, lines: 2 }, [...SIZES])).toBe(32);
});

test("a longer one gets smaller until its lines fit", () => {
  expect(
    sizeFor("徐毛社区建起乡村治理实践中心还办了食堂", { inches: 4, lines: 2 }, [...SIZES]),
  ).toBe(24);
});

test("one that fits at no size is set in the smallest", () => {
  expect(sizeFor("长".repeat(200), { inches: 4, lines: 2 }, [...SIZES])).toBe(16);
});

test("Latin letters are narrower than Chinese characters", () => {
  expect(sizeFor("abcdefghij abcdefghij", { inches: 4, lines: 2 }, [...SIZES])).toBe(32);
});

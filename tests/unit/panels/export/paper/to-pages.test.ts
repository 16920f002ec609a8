import fc from "fast-check";
import { expect, test } from "vitest";
import { toPages } from "../../../../../src/panels/export/paper/to-pages.ts";

test("rows fill a page before the next begins", () => {
  expect(toPages([40, 40, 40, 40], 100)).toEqual([
    [0, 1],
    [2, 3],
  ]);
});

test("a row higher than a page stands alone", () => {
  expect(toPages([30, 500, 30], 100)).toEqual([[0], [1], [2]]);
});

test("no rows make no page", () => {
  expect(toPages([], 100)).toEqual([]);
});

test("every row stands on one page, in order, and no page is too full", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 100 })), (heights) => {
      const pages = toPages(heights, 100);
      expect(pages.flat()).toEqual([...heights.keys()]);
      for (const page of pages)
        expect(page.reduce((sum, row) => sum + (heights[row] ?? 0), 0)).toBeLessThanOrEqual(100);
    }),
  );
});

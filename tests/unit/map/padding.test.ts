import { expect, test } from "vitest";
import { homePadding, outsideBy } from "../../../src/map/padding.ts";

const PADDING = { top: 10, right: 300, bottom: 20, left: 400 };

test("a point in the free part of the map needs no move", () => {
  expect(outsideBy({ x: 600, y: 300 }, PADDING, 1440, 900)).toEqual({ x: 0, y: 0 });
});

test("a point under a card is brought to the edge of the free part", () => {
  expect(outsideBy({ x: 1300, y: 895 }, PADDING, 1440, 900)).toEqual({ x: 160, y: 15 });
  expect(outsideBy({ x: 100, y: 300 }, PADDING, 1440, 900)).toEqual({ x: -300, y: 0 });
});

test("the coming of the details does not shrink the whole picture", () => {
  expect(homePadding(PADDING).right).toBe(homePadding({ ...PADDING, right: 24 }).right);
});

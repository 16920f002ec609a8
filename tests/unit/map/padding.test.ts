import { expect, test } from "vitest";
import { homePadding, panInto } from "../../../src/map/padding.ts";

const PADDING = { top: 10, right: 300, bottom: 20, left: 400 };

test("a point in the free part of the map needs no move", () => {
  expect(panInto(aPoint(600, 300), PADDING, 1440, 900)).toEqual({ x: 0, y: 0 });
});

test("a point under a card is brought well into the free part", () => {
  expect(panInto(aPoint(1300, 895), PADDING, 1440, 900)).toEqual({ x: 216, y: 71 });
  expect(panInto(aPoint(100, 300), PADDING, 1440, 900)).toEqual({ x: -356, y: 0 });
});

test("a river that is partly in view stays where it is", () => {
  const river = { left: 100, right: 500, top: -400, bottom: 1500 };
  expect(panInto(river, PADDING, 1440, 900)).toEqual({ x: 0, y: 0 });
});

test("the coming of the details does not shrink the whole picture", () => {
  expect(homePadding(PADDING).right).toBe(homePadding({ ...PADDING, right: 24 }).right);
});

function aPoint(x: number, y: number) {
  return { left: x, right: x, top: y, bottom: y };
}

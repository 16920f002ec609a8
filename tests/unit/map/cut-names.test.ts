import { expect, test } from "vitest";
import { isCut } from "../../../src/map/cut-names.ts";

const SIZE = { width: 1000, height: 700 };
const PADDING = { top: 40, right: 50, bottom: 80, left: 430 };
const LETTERS = 20;

test("a name in the free part is whole", () => {
  expect(isCut({ text: "长山镇", x: 700, y: 300 }, LETTERS, SIZE, PADDING)).toBe(false);
});

test("a name at an edge, under the face or in the corner of the scale is cut", () => {
  for (const [x, y] of [
    [990, 300],
    [700, 2],
    [700, 690],
    [420, 300],
    [930, 600],
  ] as const)
    expect(isCut({ text: "长山镇", x, y }, LETTERS, SIZE, PADDING)).toBe(true);
});

test("a longer name needs more room", () => {
  expect(isCut({ text: "Ed", x: 950, y: 300 }, LETTERS, SIZE, PADDING)).toBe(false);
  expect(isCut({ text: "Changshan Town", x: 950, y: 300 }, LETTERS, SIZE, PADDING)).toBe(true);
});

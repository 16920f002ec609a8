import { expect, test } from "vitest";
import { arrowStep } from "../../../../src/panels/basemap/arrow-step.ts";

test("an arrow moves a spot by a hundredth of the picture's width, with Shift by a pixel", () => {
  expect(arrowStep({ key: "ArrowRight", shiftKey: false }, 3000)).toEqual([30, 0]);
  expect(arrowStep({ key: "ArrowUp", shiftKey: true }, 3000)).toEqual([0, -1]);
});

test("in a tiny picture an arrow still moves by a whole pixel", () => {
  expect(arrowStep({ key: "ArrowDown", shiftKey: false }, 40)).toEqual([0, 1]);
});

test("other keys move nothing", () => {
  expect(arrowStep({ key: "a", shiftKey: false }, 100)).toBeNull();
});

import { expect, test } from "vitest";
import { stepTo } from "../../../../src/panels/report/walk.ts";

test("the arrows lead to the neighbours, Home and End to the ends", () => {
  const keys = ["ArrowUp", "ArrowDown", "Home", "End"];
  expect(keys.map((key) => stepTo(key, 3, 10))).toEqual([2, 4, 0, 9]);
});

test("there is nothing before the first and after the last statement", () => {
  expect([stepTo("ArrowUp", 0, 3), stepTo("Home", 0, 3)]).toEqual([null, null]);
  expect([stepTo("ArrowDown", 2, 3), stepTo("End", 2, 3)]).toEqual([null, null]);
});

test("other keys are left alone", () => {
  expect(["j", "Enter", "Tab"].map((key) => stepTo(key, 1, 3))).toEqual([null, null, null]);
});

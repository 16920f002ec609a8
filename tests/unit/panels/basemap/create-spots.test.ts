import { expect, test } from "vitest";
import { createSpots } from "../../../../src/panels/basemap/create-spots.ts";

const SIZE = { width: 300, height: 200 };

function threeSpots() {
  const spots = createSpots(() => SIZE);
  for (const [index, pixel] of (
    [
      [10, 10],
      [250, 12],
      [12, 150],
    ] as const
  ).entries()) {
    spots.pick(pixel);
    spots.locate(index, [117.8, 36.8 + index]);
  }
  return spots;
}

test("a spot waits for its place before the next can be chosen", () => {
  const { pick, spots, open, locate } = createSpots(() => SIZE);
  pick([10, 10]);
  pick([20, 20]);
  expect(spots()).toEqual([{ pixel: [20, 20], at: null }]);
  expect(open()).toBe(0);
  locate(0, [117.8, 36.8]);
  expect(open()).toBe(-1);
});

test("three spots are all that a picture takes", () => {
  const { pick, spots, pins, isFull } = threeSpots();
  pick([100, 100]);
  expect(isFull()).toBe(true);
  expect(pins()).toEqual(spots());
});

test("a spot never leaves the picture", () => {
  const { move, spots } = threeSpots();
  move(0, [-5, 900]);
  expect(spots()[0]?.pixel).toEqual([0, 200]);
});

test("the last spot is the one that is taken back", () => {
  const { undo, pins } = threeSpots();
  undo();
  expect(pins().map(({ pixel }) => pixel)).toEqual([
    [10, 10],
    [250, 12],
  ]);
});

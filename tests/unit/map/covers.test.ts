import fc from "fast-check";
import { expect, test } from "vitest";
import { type Cover, toCovers } from "../../../src/map/covers.ts";
import type { Box } from "../../../src/model/screen.ts";

const SIZE = { width: 1000, height: 700 };

test("a card keeps names off all of itself and a little around it", () => {
  const card = { left: 100, top: 50, right: 300, bottom: 250 };
  const [last] = toCovers([card], SIZE).slice(-1);
  expect(last).toEqual({ x: 200, y: 150, reach: [103, 103, 103, 103] });
});

test("the edges of the map cut names on every side", () => {
  const covers = toCovers([], SIZE);
  for (const spot of [
    { x: 500, y: -10 },
    { x: 500, y: 710 },
    { x: -10, y: 350 },
    { x: 1010, y: 350 },
  ])
    expect(covers.some((cover) => holds(cover, spot))).toBe(true);
  expect(covers.some((cover) => holds(cover, { x: 500, y: 350 }))).toBe(false);
});

test("whatever lies over the map is covered from a spot that the map shows", () => {
  const side = fc.integer({ min: -1500, max: 2500 });
  fc.assert(
    fc.property(side, side, fc.nat(1500), fc.nat(1500), (left, top, width, height) => {
      const box: Box = { left, top, right: left + width, bottom: top + height };
      for (const { x, y } of toCovers([box], SIZE)) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(SIZE.width);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(SIZE.height);
      }
    }),
  );
});

test("on a wall of screens no length outgrows what the map can keep", () => {
  const reaches = toCovers([], { width: 15_000, height: 4000 }).flatMap(({ reach }) => reach);
  expect(Math.max(...reaches)).toBe(2000);
});

function holds({ x, y, reach }: Cover, spot: { readonly x: number; readonly y: number }): boolean {
  const [up, right, down, left] = reach;
  return spot.x >= x - left && spot.x <= x + right && spot.y >= y - up && spot.y <= y + down;
}

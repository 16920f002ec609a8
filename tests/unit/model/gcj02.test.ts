import fc from "fast-check";
import { expect, test } from "vitest";
import { fromGcj02, toGcj02 } from "../../../src/model/gcj02.ts";
import type { LngLat } from "../../../src/model/geometry.ts";

const anywhereInChina = fc.tuple(
  fc.double({ min: 73.5, max: 135, noNaN: true }),
  fc.double({ min: 18, max: 53.5, noNaN: true }),
);

test("all over China the way there and back ends where it began, to a hair", () => {
  fc.assert(
    fc.property(anywhereInChina, (place) => {
      expect(metresBetween(fromGcj02(toGcj02(place)), place)).toBeLessThan(0.001);
    }),
    { numRuns: 2000 },
  );
});

test("a place in Shandong lies some hundred metres off on a map in that datum", () => {
  const metres = metresBetween(toGcj02([117.8147, 36.8744]), [117.8147, 36.8744]);
  expect(metres).toBeGreaterThan(300);
  expect(metres).toBeLessThan(800);
});

test("outside China nothing is moved", () => {
  expect(toGcj02([2.35, 48.85])).toEqual([2.35, 48.85]);
});

function metresBetween(a: LngLat, b: LngLat): number {
  const across = (a[0] - b[0]) * Math.cos((b[1] * Math.PI) / 180);
  return Math.hypot(across, a[1] - b[1]) * 111_320;
}

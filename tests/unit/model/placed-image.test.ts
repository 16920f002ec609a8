import fc from "fast-check";
import { expect, test } from "vitest";
import type { LngLat } from "../../../src/model/geometry.ts";
import { type Pin, toCorners } from "../../../src/model/placed-image.ts";

const SIZE = { width: 800, height: 600 };

test("an image pinned at three of its corners lies at exactly those, and the fourth follows", () => {
  const corners = toCorners(
    [
      { pixel: [0, 0], at: [117, 37] },
      { pixel: [800, 0], at: [118, 37] },
      { pixel: [0, 600], at: [117, 36] },
    ],
    SIZE,
  );
  expect(corners?.map(rounded)).toEqual([
    [117, 37],
    [118, 37],
    [118, 36],
    [117, 36],
  ]);
});

test("three spots in a line hold nothing", () => {
  const pins = [100, 200, 300].map((x): Pin => ({ pixel: [x, x], at: [117 + x / 1000, 36.5] }));
  expect(toCorners(pins, SIZE)).toBeNull();
});

test("two spots are too few", () => {
  expect(toCorners([{ pixel: [0, 0], at: [117, 37] }], SIZE)).toBeNull();
});

test("wherever three spots are taken from a placed image, it comes to lie in the same place", () => {
  const pixel = fc.tuple(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 600 }));
  fc.assert(
    fc.property(fc.tuple(pixel, pixel, pixel), (pixels) => {
      const corners = toCorners(
        pixels.map((one) => ({ pixel: one, at: truth(one) })),
        SIZE,
      );
      if (!corners) return;
      const expected = [truth([0, 0]), truth([800, 0]), truth([800, 600]), truth([0, 600])];
      for (const [index, corner] of corners.entries())
        expect(rounded(corner)).toEqual(rounded(expected[index] ?? [0, 0]));
    }),
  );
});

/** A slightly turned picture, flat in Web Mercator. */
function truth([x, y]: readonly [number, number]): LngLat {
  const mercator = 39 - y * 0.0001 + x * 0.00002;
  const lat = (Math.atan(Math.sinh((mercator * Math.PI) / 180)) * 180) / Math.PI;
  return [117.5 + x * 0.0001 + y * 0.00003, lat];
}

function rounded([lng, lat]: LngLat): LngLat {
  return [Number(lng.toFixed(7)), Number(lat.toFixed(7))];
}

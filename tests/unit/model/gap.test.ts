import fc from "fast-check";
import type { Geometry } from "geojson";
import { expect, test } from "vitest";
import { bboxOf } from "../../../src/model/bbox.ts";
import { gapMetres } from "../../../src/model/gap.ts";
import { metresBetween } from "../../../src/model/measure.ts";

const position = fc.tuple(
  fc.double({ min: 116, max: 119, noNaN: true }),
  fc.double({ min: 35, max: 38, noNaN: true }),
);
const point = position.map((coordinates): Geometry => ({ type: "Point", coordinates }));
const line = fc
  .array(position, { minLength: 2, maxLength: 6 })
  .map((coordinates): Geometry => ({ type: "LineString", coordinates }));

test("two boxes are never further apart than what lies in them", () => {
  fc.assert(
    fc.property(fc.oneof(point, line), fc.oneof(point, line), (a, b) => {
      expect(gapMetres(bboxOf(a), bboxOf(b))).toBeLessThanOrEqual(metresBetween(a, b) + 1e-6);
    }),
  );
});

test("boxes that touch have nothing between them", () => {
  expect(gapMetres([117, 36, 118, 37], [117.5, 36.5, 119, 38])).toBe(0);
});

test("the gap of two points is nearly what lies between them", () => {
  const a: Geometry = { type: "Point", coordinates: [117.7, 36.8] };
  const b: Geometry = { type: "Point", coordinates: [117.8, 36.9] };
  expect(gapMetres(bboxOf(a), bboxOf(b)) / metresBetween(a, b)).toBeGreaterThan(0.98);
});

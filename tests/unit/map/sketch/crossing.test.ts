import fc from "fast-check";
import type { Geometry } from "geojson";
import { expect, test } from "vitest";
import { NO_SHIFT } from "../../../../src/map/shift.ts";
import { createCrossing } from "../../../../src/map/sketch/crossing.ts";
import { fromGcj02, toGcj02 } from "../../../../src/model/gcj02.ts";
import type { LngLat } from "../../../../src/model/geometry.ts";

const AMAP = { toMap: toGcj02, toOurs: fromGcj02 };

const position = fc.tuple(
  fc.double({ min: 117, max: 119, noNaN: true }),
  fc.double({ min: 36, max: 38, noNaN: true }),
);

test("what nobody moved comes back from a map in another datum to the last digit", () => {
  fc.assert(
    fc.property(fc.array(position, { minLength: 2 }), (coordinates) => {
      const ours: Geometry = { type: "LineString", coordinates };
      const { toMap, toOurs } = createCrossing(AMAP);
      expect(metresApart(toOurs(toMap(ours)), ours)).toBeLessThan(0.2);
    }),
  );
  const river: Geometry = {
    type: "LineString",
    coordinates: [
      [117.81471234567, 36.87441234567],
      [117.8, 36.9],
    ],
  };
  const { toMap, toOurs } = createCrossing(AMAP);
  expect(toOurs(toMap(river))).toEqual(river);
});

test("one vertex that is moved is told in WGS84, and the others stay to the last digit", () => {
  const { toMap, toOurs } = createCrossing(AMAP);
  const [first, second]: readonly LngLat[] = [
    [117.81471234567, 36.87441234567],
    [117.8, 36.9],
  ];
  const onMap = toMap({
    type: "LineString",
    coordinates: [[...(first ?? [])], [...(second ?? [])]],
  });
  if (onMap.type !== "LineString") throw new Error("a line stays a line");
  const [kept = []] = onMap.coordinates;
  const [lng, lat] = toGcj02([117.82, 36.88]);
  const told = toOurs({ type: "LineString", coordinates: [kept, [lng, lat]] });
  expect(told).toEqual({
    type: "LineString",
    coordinates: [
      [117.81471234567, 36.87441234567],
      [117.82, 36.88],
    ],
  });
});

test("what is drawn is no finer than what draws it takes, shifted or not", () => {
  for (const shift of [AMAP, NO_SHIFT]) {
    const { toMap } = createCrossing(shift);
    const point = toMap({ type: "Point", coordinates: [117.123456789, 36.987654321] });
    const digits = JSON.stringify(point).match(/\.\d+/g) ?? [];
    expect(digits.every((decimals) => decimals.length <= 7)).toBe(true);
  }
});

function metresApart(a: Geometry, b: Geometry): number {
  if (a.type !== "LineString" || b.type !== "LineString") return Number.NaN;
  const apart = a.coordinates.flatMap(([lng = 0, lat = 0], index) => {
    const [otherLng = 0, otherLat = 0] = b.coordinates[index] ?? [];
    return [Math.abs(lng - otherLng), Math.abs(lat - otherLat)];
  });
  return Math.max(...apart) * 111_320;
}

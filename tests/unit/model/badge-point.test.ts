import { booleanPointInPolygon } from "@turf/turf";
import fc from "fast-check";
import type { Geometry, Polygon } from "geojson";
import { expect, test } from "vitest";
import { badgePointOn } from "../../../src/model/badge-point.ts";
import { shippedDataset } from "../../fixtures/shipped.ts";

test("a point has no place for a mark but its shoulder", () => {
  expect(badgePointOn({ type: "Point", coordinates: [1, 2] })).toBeUndefined();
});

test("on a line the mark stands on the line, off the middle where its name stands", () => {
  const line: Geometry = {
    type: "LineString",
    coordinates: [
      [0, 0],
      [10, 0],
    ],
  };
  const [lng = 0, lat = 1] = badgePointOn(line) ?? [];
  expect([lng, lat]).toEqual([expect.closeTo(4, 5), expect.closeTo(0, 5)]);
});

test("of several lines it takes the one with most vertices", () => {
  const lines: Geometry = {
    type: "MultiLineString",
    coordinates: [
      [
        [0, 0],
        [1, 0],
      ],
      [
        [5, 5],
        [6, 5],
        [7, 5],
      ],
    ],
  };
  expect(badgePointOn(lines)?.[1]).toBeCloseTo(5, 3);
});

test("within an area that is bent or has a hole the mark still lies inside", () => {
  const bent = [
    [0, 0],
    [9, 0],
    [9, 9],
    [6, 9],
    [6, 2],
    [2, 2],
    [2, 9],
    [0, 9],
    [0, 0],
  ];
  const holed = [
    [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ],
    [
      [3, 3],
      [3, 7],
      [7, 7],
      [7, 3],
      [3, 3],
    ],
  ];
  for (const coordinates of [[bent], holed]) expectInside({ type: "Polygon", coordinates });
});

test("within any star-shaped area the mark lies inside", () => {
  const reach = fc.double({ min: 0.1, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(reach, { minLength: 3, maxLength: 24 }), (reaches) => {
      const ring = reaches.map((far, index) => {
        const turn = (2 * Math.PI * index) / reaches.length;
        return [117 + far * Math.cos(turn), 36 + far * Math.sin(turn)];
      });
      const [first = []] = ring;
      expectInside({ type: "Polygon", coordinates: [[...ring, first]] });
    }),
  );
});

test("every line and area of the shipped data has a place for a mark", () => {
  const without = [...shippedDataset().features.values()].filter(
    ({ geometry }) => !geometry.type.endsWith("Point") && !badgePointOn(geometry),
  );
  expect(without).toEqual([]);
});

function expectInside(polygon: Polygon): void {
  const at = badgePointOn(polygon);
  expect(at && booleanPointInPolygon([...at], polygon)).toBe(true);
}

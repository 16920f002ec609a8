import type { Geometry } from "geojson";
import { expect, test } from "vitest";
import { fromParts, toParts } from "../../../../src/map/sketch/sketch-parts.ts";

const RING = [
  [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 0],
  ],
];

const GEOMETRIES: readonly Geometry[] = [
  { type: "Point", coordinates: [1, 2] },
  {
    type: "LineString",
    coordinates: [
      [1, 2],
      [3, 4],
    ],
  },
  { type: "Polygon", coordinates: RING },
  {
    type: "MultiPoint",
    coordinates: [
      [1, 2],
      [3, 4],
    ],
  },
  {
    type: "MultiLineString",
    coordinates: [
      [
        [1, 2],
        [3, 4],
      ],
    ],
  },
  { type: "MultiPolygon", coordinates: [RING, RING] },
];

test.each(GEOMETRIES)("a $type taken apart and put together is the same", (geometry) => {
  expect(fromParts(toParts(geometry), geometry)).toEqual(geometry);
});

test("without a piece there is no geometry", () => {
  expect(fromParts([], { type: "Point", coordinates: [1, 2] })).toBeNull();
});

test("a line that was split in two becomes one of several pieces", () => {
  const line: Geometry = {
    type: "LineString",
    coordinates: [
      [1, 2],
      [3, 4],
    ],
  };
  expect(fromParts([...toParts(line), ...toParts(line)], line)?.type).toBe("MultiLineString");
});

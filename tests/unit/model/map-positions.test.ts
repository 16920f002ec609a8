import type { Geometry } from "geojson";
import { expect, test } from "vitest";
import { mapPositions } from "../../../src/model/map-positions.ts";

const SHAPES: readonly Geometry[] = [
  { type: "Point", coordinates: [1, 2, 30] },
  { type: "MultiPoint", coordinates: [[1, 2]] },
  {
    type: "LineString",
    coordinates: [
      [1, 2],
      [3, 4],
    ],
  },
  {
    type: "Polygon",
    coordinates: [
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ],
    ],
  },
  { type: "GeometryCollection", geometries: [{ type: "Point", coordinates: [1, 2] }] },
];

test("every position is moved, whatever the shape, and heights stay", () => {
  for (const shape of SHAPES) {
    const there = mapPositions(shape, ([lng, lat]) => [lng + 10, lat]);
    expect(there).not.toEqual(shape);
    expect(mapPositions(there, ([lng, lat]) => [lng - 10, lat])).toEqual(shape);
  }
});

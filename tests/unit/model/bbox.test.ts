import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bboxOf, overlaps, positionsOf, union } from "../../../src/model/bbox.ts";

describe("a bbox", () => {
  it("of a point is the point, twice", () => {
    expect(bboxOf({ type: "Point", coordinates: [117.8, 36.8] })).toEqual([
      117.8, 36.8, 117.8, 36.8,
    ]);
  });

  it("encloses every position of a line", () => {
    fc.assert(
      fc.property(fc.array(anyPosition(), { minLength: 2 }), (coordinates) => {
        const [west, south, east, north] = bboxOf({ type: "LineString", coordinates });
        return coordinates.every(
          ([lng = 0, lat = 0]) => west <= lng && lng <= east && south <= lat && lat <= north,
        );
      }),
    );
  });

  it("reaches into the parts of a collection and the rings of a polygon", () => {
    const ring = [
      [0, 0],
      [2, 0],
      [2, 3],
      [0, 0],
    ];
    expect(
      bboxOf({
        type: "GeometryCollection",
        geometries: [
          { type: "MultiPolygon", coordinates: [[ring]] },
          { type: "MultiPoint", coordinates: [[-1, 5]] },
        ],
      }),
    ).toEqual([-1, 0, 2, 5]);
  });

  it("lists the positions in the order of the file", () => {
    const lines = [
      [
        [0, 0],
        [1, 1],
      ],
      [
        [2, 2],
        [3, 3],
      ],
    ];
    expect(positionsOf({ type: "MultiLineString", coordinates: lines })).toEqual(lines.flat());
  });
});

describe("several bboxes", () => {
  it("have a bbox around them, and none around none", () => {
    expect(
      union([
        [0, 0, 1, 1],
        [-2, 3, 0, 4],
      ]),
    ).toEqual([-2, 0, 1, 4]);
    expect(union([])).toBeUndefined();
  });

  it("overlap alike, whichever is named first", () => {
    fc.assert(fc.property(anyBbox(), anyBbox(), (a, b) => overlaps(a, b) === overlaps(b, a)));
  });

  it("overlap when they only touch, and not when they lie apart", () => {
    expect(overlaps([0, 0, 1, 1], [1, 1, 2, 2])).toBe(true);
    expect(overlaps([0, 0, 1, 1], [1.1, 0, 2, 1])).toBe(false);
  });

  it("each overlap the one around them all", () => {
    fc.assert(
      fc.property(fc.array(anyBbox(), { minLength: 1 }), (boxes) => {
        const around = union(boxes);
        return around !== undefined && boxes.every((box) => overlaps(box, around));
      }),
    );
  });
});

function anyPosition() {
  return fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -85, max: 85, noNaN: true }),
  );
}

function anyBbox() {
  return fc
    .tuple(anyPosition(), anyPosition())
    .map(
      ([[a, b], [c, d]]) =>
        [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)] as const,
    );
}

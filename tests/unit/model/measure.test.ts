import fc from "fast-check";
import type { Geometry, Position } from "geojson";
import { describe, expect, test } from "vitest";
import {
  areaOf,
  distanceBetween,
  distanceFrom,
  lengthOf,
  metresBetween,
  metresFrom,
  roundTo,
} from "../../../src/model/measure.ts";
import type { Precision } from "../../../src/model/precision.ts";
import { aFeature, aPosition } from "../../fixtures/dataset.ts";

const METRES_PER_DEGREE_OF_LATITUDE = 111_195;

describe("rounding", () => {
  test.each([
    [837, 500, 800],
    [1260, 500, 1300],
    [13_400, 3000, 13_000],
    [837, 10, 840],
    [90_400, 3000, 90_000],
  ])("%i m known to within %i m is told as %i m", (metres, radius, told) => {
    expect(roundTo(metres, radius)).toBe(told);
  });

  test("what lies nearer than the radius is not told apart", () => {
    expect(roundTo(400, 500)).toBe(0);
  });

  test("rounding never moves a distance by more than half the radius, and never to nothing", () => {
    const metres = fc.double({ min: 0, max: 1e6, noNaN: true });
    const radius = fc.double({ min: 1, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(metres, radius, (from, blur) => {
        const told = roundTo(from, blur);
        if (from < blur) expect(told).toBe(0);
        else {
          expect(Math.abs(told - from)).toBeLessThanOrEqual(blur / 2 + 1e-6);
          expect(told).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe("the distance between two features", () => {
  test("it is rounded to the coarser of the two radii", () => {
    const office = at([117.8, 36.87], "surveyed", 10);
    const village = at([117.8, 36.87 + 837 / METRES_PER_DEGREE_OF_LATITUDE], "geocoded", 500);
    expect(distanceBetween(office, village)).toEqual({ value: 800, about: true });
    expect(distanceBetween(village, office)).toEqual({ value: 800, about: true });
  });

  test("between two surveyed places it needs no about", () => {
    const a = at([117.8, 36.87], "surveyed", 5);
    const b = at([117.8, 36.88], "surveyed", 5);
    expect(distanceBetween(a, b)).toEqual({ value: 1112, about: false });
  });

  test.each(["geocoded", "village", "inferred"] as const)(
    "one %s end is enough for an about",
    (precision) => {
      const a = at([117.8, 36.87], "surveyed", 5);
      const b = at([117.8, 36.9], precision, 100);
      expect(distanceBetween(a, b)?.about).toBe(true);
    },
  );

  test("it is not measured where either end is schematic", () => {
    const known = at([117.8, 36.87]);
    const drawn = at([117.8, 36.9], "schematic", null);
    expect(distanceBetween(known, drawn)).toBeNull();
    expect(distanceBetween(drawn, known)).toBeNull();
    expect(distanceFrom([117.8, 36.87], drawn)).toBeNull();
  });

  test("it is not measured where a place states no radius", () => {
    expect(distanceBetween(at([117.8, 36.87]), at([117.8, 36.9], "geocoded", null))).toBeNull();
  });
});

describe("how far apart two geometries are drawn", () => {
  const line: Geometry = {
    type: "LineString",
    coordinates: [
      [117.8, 36.8],
      [117.8, 36.9],
    ],
  };
  const square: Geometry = {
    type: "Polygon",
    coordinates: [
      [
        [117.8, 36.8],
        [117.9, 36.8],
        [117.9, 36.9],
        [117.8, 36.9],
        [117.8, 36.8],
      ],
    ],
  };

  test("a line is met at its nearest stretch, not only at its corners", () => {
    const beside = metresFrom([117.81, 36.85], line);
    expect(beside).toBeGreaterThan(880);
    expect(beside).toBeLessThan(900);
  });

  test("a line of several parts is met at the nearest part", () => {
    const parts: Geometry = {
      type: "MultiLineString",
      coordinates: [
        [
          [118, 36.8],
          [118, 36.9],
        ],
        line.coordinates,
      ],
    };
    expect(metresFrom([117.81, 36.85], parts)).toBeCloseTo(metresFrom([117.81, 36.85], line), 6);
  });

  test("inside an outline is no distance away", () => {
    expect(metresFrom([117.85, 36.85], square)).toBe(0);
  });

  test("of several points the nearest counts", () => {
    const points: Geometry = {
      type: "MultiPoint",
      coordinates: [
        [118, 37],
        [117.8, 36.87],
      ],
    };
    expect(metresFrom([117.8, 36.87], points)).toBe(0);
  });

  test("it is the same from either side", () => {
    const point: Geometry = { type: "Point", coordinates: [117.95, 36.85] };
    expect(metresBetween(point, square)).toBe(metresBetween(square, point));
  });
});

describe("lengths and areas", () => {
  const course = [
    [117.8, 36.8],
    [117.8, 36.9],
  ];
  const ring = [[...course, [117.9, 36.9], [117.8, 36.8]]];

  test("a river's length is rounded to how well its course is known", () => {
    const river = shaped({ type: "LineString", coordinates: course }, "inferred", 3000);
    expect(lengthOf(river)).toEqual({ value: 11_000, about: true });
  });

  test("a schematic river has no length", () => {
    const river = shaped({ type: "LineString", coordinates: course }, "schematic", null);
    expect(lengthOf(river)).toBeNull();
  });

  test("a point has neither length nor area", () => {
    expect(lengthOf(at([117.8, 36.87]))).toBeNull();
    expect(areaOf(at([117.8, 36.87]))).toBeNull();
  });

  test("an outline has an area, and no length", () => {
    const area = shaped({ type: "Polygon", coordinates: ring }, "surveyed", 10);
    expect(lengthOf(area)).toBeNull();
    expect(areaOf(area)).toEqual({ value: 49_500_000, about: false });
  });

  test("an outline too roughly known has an area of nothing that can be told", () => {
    expect(areaOf(shaped({ type: "Polygon", coordinates: ring }, "inferred", 3000))?.value).toBe(0);
  });

  test("a schematic outline has no area", () => {
    expect(areaOf(shaped({ type: "Polygon", coordinates: ring }, "schematic", null))).toBeNull();
  });
});

function at(
  coordinates: Position,
  precision: Precision = "geocoded",
  radiusMetres: number | null = 500,
) {
  return shaped({ type: "Point", coordinates }, precision, radiusMetres);
}

function shaped(geometry: Geometry, precision: Precision, radiusMetres: number | null) {
  return aFeature("village/x", { position: aPosition({ precision, radiusMetres }) }, geometry);
}

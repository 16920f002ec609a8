import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseAngle } from "../../../src/import/parse-angle.ts";
import { looksLikePosition, parsePosition } from "../../../src/import/parse-position.ts";
import { Refusal } from "../../../src/import/refusal.ts";

describe("an angle", () => {
  test.each([
    ["117.8", 117.8],
    ["-33.5", -33.5],
    ["１１７．８", 117.8],
    ["117.8°", 117.8],
    ["E117.8", 117.8],
    ["117.5W", -117.5],
    ["东经117°30′", 117.5],
    ["117度30分36秒", 117.51],
    [`36°52'12"N`, 36.87],
    ["南纬36°30′", -36.5],
  ])("%s is read as %f", (text, degrees) => {
    expect(parseAngle(text)).toBeCloseTo(degrees, 9);
  });

  test.each(["", "东边", "117°70′", "1°2°3°4°", "117.8 左右", "NaN", "12:30"])(
    "%s is none",
    (text) => {
      expect(parseAngle(text)).toBeNaN();
    },
  );
});

describe("a position in one cell", () => {
  test.each([
    "117.8,36.8",
    " 117.8 36.8 ",
    "117.8，36.8",
    "(117.8, 36.8)",
    "[117.8;36.8]",
    "117.8、36.8",
    "北纬36.8 东经117.8",
    `E117°48'00" N36°48'00"`,
  ])("%s is a point", (text) => {
    expect(parsePosition(text)).toEqual({ type: "Point", coordinates: [117.8, 36.8] });
  });

  test.each(["2024-06-30", "0543-4321000", "12:30", "1.2.3", "117.8"])("%s is none", (text) => {
    expect(looksLikePosition(text)).toBe(false);
  });

  test("may be well-known text of any kind", () => {
    expect(parsePosition("SRID=4490;POINT Z (117.8 36.8 5)")).toEqual({
      type: "Point",
      coordinates: [117.8, 36.8, 5],
    });
    expect(parsePosition("POLYGON((0 0, 1 0, 1 1, 0 0),(.1 .1,.2 .1,.2 .2,.1 .1))")).toMatchObject({
      type: "Polygon",
    });
    const points = {
      type: "MultiPoint",
      coordinates: [
        [1, 2],
        [3, 4],
      ],
    };
    expect(parsePosition("MULTIPOINT((1 2),(3 4))")).toEqual(points);
    expect(parsePosition("multipoint(1 2, 3 4)")).toEqual(points);
    expect(parsePosition("LINESTRING EMPTY")).toEqual({ type: "LineString", coordinates: [] });
    expect(parsePosition("GEOMETRYCOLLECTION(POINT(1 2),LINESTRING(3 4,5 6))")).toEqual({
      type: "GeometryCollection",
      geometries: [
        { type: "Point", coordinates: [1, 2] },
        {
          type: "LineString",
          coordinates: [
            [3, 4],
            [5, 6],
          ],
        },
      ],
    });
  });

  test("may be GeoJSON", () => {
    const point = { type: "Point", coordinates: [1, 2] };
    expect(parsePosition(JSON.stringify(point))).toEqual(point);
  });

  test("may be anything else, and is then refused and not thrown about", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        try {
          parsePosition(text);
        } catch (reason) {
          expect(reason).toBeInstanceOf(Refusal);
        }
        expect(typeof looksLikePosition(text)).toBe("boolean");
      }),
    );
  });
});

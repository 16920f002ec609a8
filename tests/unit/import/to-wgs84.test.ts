import fc from "fast-check";
import gcoord from "gcoord";
import { describe, expect, test } from "vitest";
import { toWgs84 } from "../../../src/import/to-wgs84.ts";
import type { OwnFeatures } from "../../../src/model/own-layer.ts";

const anyPlace = fc.tuple(
  fc.double({ min: 74, max: 134, noNaN: true }),
  fc.double({ min: 18, max: 53, noNaN: true }),
);

function dataAt(lng: number, lat: number): OwnFeatures {
  const geometry = {
    type: "LineString" as const,
    coordinates: [
      [lng, lat],
      [lng, lat],
    ],
  };
  return {
    features: [{ geometry, properties: { n: 1 } }],
    columns: [],
    bbox: [lng, lat, lng, lat],
  };
}

function metresBetween([aLng, aLat]: readonly number[], [bLng, bLat]: readonly number[]): number {
  const north = ((bLat ?? 0) - (aLat ?? 0)) * 111_320;
  const east = ((bLng ?? 0) - (aLng ?? 0)) * 111_320 * Math.cos(((aLat ?? 0) * Math.PI) / 180);
  return Math.hypot(north, east);
}

describe("taking a layer to WGS84", () => {
  test.each([
    ["gcj02", gcoord.GCJ02],
    ["bd09", gcoord.BD09],
  ] as const)("from %s and back moves no point by a metre", (datum, system) => {
    fc.assert(
      fc.property(anyPlace, ([lng, lat]) => {
        const [x, y] = gcoord.transform([lng, lat], gcoord.WGS84, system);
        const { features, bbox } = toWgs84(dataAt(x, y), datum);
        const [geometry] = features.map((feature) => feature.geometry);
        const positions = geometry?.type === "LineString" ? geometry.coordinates : [];
        expect(positions).toHaveLength(2);
        for (const position of positions)
          expect(metresBetween([lng, lat], position)).toBeLessThan(1);
        expect(metresBetween([lng, lat], bbox ?? [])).toBeLessThan(1);
      }),
    );
  });

  test("leaves WGS84 and CGCS2000 as they are, to the last digit", () => {
    const data = dataAt(117.8147, 36.8744);
    expect(toWgs84(data, "wgs84")).toBe(data);
    expect(toWgs84(data, "cgcs2000")).toBe(data);
  });
});

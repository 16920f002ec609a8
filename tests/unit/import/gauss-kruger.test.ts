import fc from "fast-check";
import proj4 from "proj4";
import { expect, test } from "vitest";
import { fromGaussKruger } from "../../../src/import/gauss-kruger.ts";
import { meridianOfCode, meridianOfEasting } from "../../../src/import/zones.ts";

const definitionOf = (meridian: number) =>
  `+proj=tmerc +lon_0=${meridian} +x_0=500000 +ellps=GRS80 +units=m`;

test("metres of a zone go back to the degrees they came from, with the zone in front or without", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 25, max: 45 }),
      fc.double({ min: -1.5, max: 1.5, noNaN: true }),
      fc.double({ min: 4, max: 53, noNaN: true }),
      (zone, offset, lat) => {
        const [lng, meridian] = [zone * 3 + offset, zone * 3];
        const [x = 0, y = 0] = proj4(definitionOf(meridian)).forward([lng, lat]);
        for (const easting of [x, zone * 1_000_000 + x]) {
          const [backLng, backLat] = fromGaussKruger(meridian)(easting, y);
          expect(Math.abs(backLng - lng)).toBeLessThan(1e-7);
          expect(Math.abs(backLat - lat)).toBeLessThan(1e-7);
        }
      },
    ),
  );
});

test("a known point of the zone around 117° E comes out where GDAL puts it", () => {
  const [lng, lat] = fromGaussKruger(117)(571_346.5, 4_081_965.9);
  expect(lng.toFixed(3)).toBe("117.800");
  expect(lat.toFixed(3)).toBe("36.866");
});

test("EPSG's codes and the zones in front of eastings name their meridians", () => {
  expect([4491, 4501, 4502, 4512, 4513, 4533, 4534, 4554].map(meridianOfCode)).toEqual([
    75, 135, 75, 135, 75, 135, 75, 135,
  ]);
  expect([4548, 4527, 4490, 4555].map(meridianOfCode)).toEqual([117, 117, null, null]);
  expect([39_512_345, 20_512_345, 512_345, 24_512_345, 13_113_000].map(meridianOfEasting)).toEqual([
    117,
    117,
    null,
    null,
    null,
  ]);
});

import { distance } from "@turf/turf";
import fc from "fast-check";
import { expect, test } from "vitest";
import { DATUMS, fromWgs84, toWgs84 } from "../../../src/model/datum.ts";

const CHINA = fc.record({
  lng: fc.double({ min: 74, max: 134, noNaN: true }),
  lat: fc.double({ min: 18, max: 53, noNaN: true }),
});

test.each(DATUMS)(
  "a position that goes to %s and back is where it was, to within a metre",
  (datum) => {
    fc.assert(
      fc.property(CHINA, ({ lng, lat }) => {
        const [x, y] = toWgs84(fromWgs84([lng, lat], datum), datum);
        expect(distance([lng, lat], [x, y], { units: "meters" })).toBeLessThan(1);
      }),
    );
  },
);

test("the datum that Chinese web maps are drawn in lies some hundred metres off", () => {
  const [x, y] = fromWgs84([117.8147, 36.8744], "gcj02");
  const metres = distance([117.8147, 36.8744], [x, y], { units: "meters" });
  expect(metres).toBeGreaterThan(100);
  expect(metres).toBeLessThan(1000);
});

test("WGS84 stays as it is, to the last digit", () => {
  expect(toWgs84([117.81473, 36.87441], "wgs84")).toEqual([117.81473, 36.87441]);
});

import { distance } from "@turf/turf";
import { expect, test } from "vitest";
import { ringAround } from "../../../../src/map/sketch/sketch-ring.ts";

const POINT = { type: "Point" as const, coordinates: [117.8, 36.87] };

test("the ring lies around the sketched point, as wide as the radius says", () => {
  const ring = ringAround(POINT, { radiusMetres: 250, isLocated: true });
  const [corner = []] = ring?.type === "Polygon" ? (ring.coordinates[0] ?? []) : [];
  expect(distance(POINT.coordinates, corner, { units: "meters" })).toBeCloseTo(250, 0);
});

test("without a radius, and around a line, there is no ring", () => {
  const line = {
    type: "LineString" as const,
    coordinates: [
      [0, 0],
      [1, 1],
    ],
  };
  expect(ringAround(POINT, null)).toBeNull();
  expect(ringAround(line, { radiusMetres: 250, isLocated: true })).toBeNull();
});

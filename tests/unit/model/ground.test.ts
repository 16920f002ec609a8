import { expect, test } from "vitest";
import { bboxOf } from "../../../src/model/bbox.ts";
import { toExtent } from "../../../src/model/extent.ts";
import { toGrid } from "../../../src/model/grid.ts";

const CORNERS = [
  [117.75, 36.85],
  [117.85, 36.85],
  [117.8, 36.92],
] as const;

test("the extent closes, and encloses the places it is drawn around", () => {
  const extent = toExtent(CORNERS);
  const ring = extent?.coordinates[0] ?? [];
  expect(ring[0]).toEqual(ring.at(-1));
  const [west, south, east, north] = extent ? bboxOf(extent) : [0, 0, 0, 0];
  expect(west).toBeLessThan(117.75);
  expect(east).toBeGreaterThan(117.85);
  expect(south).toBeLessThan(36.85);
  expect(north).toBeGreaterThan(36.92);
});

test("two places have no extent", () => {
  expect(toExtent(CORNERS.slice(0, 2))).toBeNull();
});

test("the grid's lines stand a kilometre apart and never twice in one place", () => {
  const lines = toGrid([117.8, 36.87]).filter(
    ({
      geometry: {
        coordinates: [a, b],
      },
    }) => a?.[1] === b?.[1],
  );
  const kilometre = lines
    .filter(({ properties }) => properties.stepMetres === 1000)
    .map(({ geometry }) => geometry.coordinates[0]?.[1] ?? 0);
  expect((kilometre[1] ?? 0) - (kilometre[0] ?? 0)).toBeCloseTo(1000 / 111_320, 6);
  const all = lines.map(({ geometry }) => geometry.coordinates[0]?.[1]?.toFixed(7));
  expect(new Set(all).size).toBe(all.length);
});

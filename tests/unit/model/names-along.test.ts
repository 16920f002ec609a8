import { describe, expect, test } from "vitest";
import { roomyPointsOn } from "../../../src/model/names-along.ts";

const LINE = {
  type: "LineString" as const,
  coordinates: [
    [0, 0],
    [0, 1],
  ],
};
const HALVES = [
  [0, 0.5],
  [0.5, 1],
] as const;

describe("roomyPointsOn", () => {
  test("gives a point in each part of the line, as far from the others as can be", () => {
    const [south, north] = roomyPointsOn(LINE, HALVES, [
      [0, 0],
      [0.01, 1],
    ]);
    expect(south?.coordinates[1]).toBeCloseTo(0.5, 6);
    expect(north?.coordinates[1]).toBeCloseTo(0.5, 6);
  });

  test("moves away from what stands beside the line", () => {
    const [south] = roomyPointsOn(LINE, HALVES, [[0.01, 0.5]]);
    expect(south?.coordinates[1]).toBeCloseTo(0, 6);
  });

  test("gives a point in each part where nothing else is drawn", () => {
    expect(roomyPointsOn(LINE, HALVES, [])).toHaveLength(2);
  });
});

import { expect, test } from "vitest";
import { nearestVertex, verticesOf } from "../../../../src/map/sketch/snap.ts";
import { shippedDataset } from "../../../fixtures/shipped.ts";

const asPixels = ([x, y]: readonly [number, number]) => ({ x, y });

test("the nearest vertex within reach is taken", () => {
  const vertices = [
    [0, 0],
    [10, 0],
    [14, 0],
  ] as const;
  expect(nearestVertex(vertices, asPixels, { x: 11, y: 1 }, 12)).toEqual([10, 0]);
});

test("a vertex out of reach is left alone", () => {
  expect(nearestVertex([[0, 0]], asPixels, { x: 9, y: 9 }, 12)).toBeUndefined();
});

test("every vertex of lines and areas can be snapped to", () => {
  const rivers = [...shippedDataset().features.values()].filter(
    ({ geometry }) => geometry.type === "LineString",
  );
  const count = rivers.reduce(
    (sum, { geometry }) => sum + (geometry.type === "LineString" ? geometry.coordinates.length : 0),
    0,
  );
  expect(verticesOf(rivers.map(({ geometry }) => geometry))).toHaveLength(count);
});

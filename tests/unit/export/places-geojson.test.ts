import fc from "fast-check";
import type { Polygon, Position } from "geojson";
import { expect, test } from "vitest";
import { rightHanded, toPlacesGeojson } from "../../../src/export/places-geojson.ts";
import { aDataset, aFeature, aStatement } from "../../fixtures/dataset.ts";
import { shippedDataset } from "../../fixtures/shipped.ts";

test("a feature carries its position's precision and the statements that cite it", () => {
  const dataset = aDataset([aFeature("village/a")], {
    statements: [aStatement("s1", { features: ["village/a"], text: "建成" })],
  });
  const [feature] = toPlacesGeojson([...dataset.features.values()], dataset).features;
  expect(feature).toMatchObject({
    type: "Feature",
    id: "village/a",
    properties: {
      id: "village/a",
      position: { precision: "geocoded", radiusMetres: 500 },
      statements: [{ id: "s1", board: "板块", text: "建成" }],
    },
  });
});

test("outer rings run counterclockwise and holes clockwise, as RFC 7946 asks", () => {
  const ring = [
    [0, 0],
    [4, 0],
    [4, 4],
    [0, 4],
    [0, 0],
  ];
  const hole = [
    [1, 1],
    [2, 1],
    [2, 2],
    [1, 2],
    [1, 1],
  ];
  const wrong: Polygon = { type: "Polygon", coordinates: [ring.toReversed(), hole] };
  expect(rightHanded(wrong)).toEqual({ type: "Polygon", coordinates: [ring, hole.toReversed()] });
});

test("turning rings the right way twice changes nothing more", () => {
  const place = fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -90, max: 90 }));
  const ring = fc
    .array(place, { minLength: 3, maxLength: 8 })
    .map((corners): Position[] => [...corners, corners[0] ?? [0, 0]]);
  fc.assert(
    fc.property(fc.array(ring, { minLength: 1, maxLength: 3 }), (coordinates) => {
      const once = rightHanded({ type: "Polygon", coordinates });
      expect(rightHanded(once)).toEqual(once);
    }),
  );
});

test("all that is shipped goes out and keeps its digits", () => {
  const dataset = shippedDataset();
  const { features } = toPlacesGeojson([...dataset.features.values()], dataset);
  expect(features).toHaveLength(dataset.features.size);
  for (const { id, geometry } of features) {
    const own = dataset.features.get(String(id))?.geometry;
    if (geometry.type === "Point") expect(geometry).toEqual(own);
  }
});

import { expect, test } from "vitest";
import { toDrawing } from "../../../src/style/drawing.ts";
import { aDataset, aFeature, aPosition } from "../../fixtures/dataset.ts";
import { shippedDataset } from "../../fixtures/shipped.ts";

test("every feature of the dataset is drawn", () => {
  const dataset = shippedDataset();
  const drawn = new Set(
    toDrawing(dataset).features.features.map(({ properties }) => properties.id),
  );
  expect(drawn).toEqual(new Set(dataset.features.keys()));
});

test("a schematic place gets no ring, since nothing is claimed about it", () => {
  const schematic = { position: aPosition({ precision: "schematic", radiusMetres: null }) };
  const { rings } = toDrawing(aDataset([aFeature("village/a"), aFeature("village/b", schematic)]));
  expect(rings.features.map(({ properties }) => properties?.id)).toEqual(["village/a"]);
});

test("a line has no ring but a place on it for a mark, which the filter reads as it reads the line", () => {
  const geometry = {
    type: "LineString" as const,
    coordinates: [
      [117.8, 36.8],
      [117.9, 36.8],
    ],
  };
  const { features, rings } = toDrawing(aDataset([aFeature("river/a", {}, geometry)]));
  expect(rings.features.map(({ geometry: { type } }) => type)).toEqual(["Point"]);
  expect(rings.features[0]?.properties).toEqual(features.features[0]?.properties);
});

test("too few villages have no extent drawn around them, and are shown as they lie", () => {
  const far = { type: "Point" as const, coordinates: [120, 36] };
  const drawing = toDrawing(aDataset([aFeature("village/a"), aFeature("context/far", {}, far)]));
  expect(drawing.ground.features.some(({ properties }) => properties?.part === "extent")).toBe(
    false,
  );
  expect(drawing.home).toEqual([117.8, 36.87, 117.8, 36.87]);
});

test("nothing to draw is drawn without fault", () => {
  const { features, rings, ground } = toDrawing(aDataset());
  expect([features, rings, ground].map((collection) => collection.features)).toEqual([[], [], []]);
});

test("a line that runs up the page carries points for its name", () => {
  const line = {
    type: "LineString" as const,
    coordinates: [
      [117.8, 36.8],
      [117.81, 36.95],
    ],
  };
  const { features } = toDrawing(aDataset([aFeature("river/a", {}, line)]));
  expect(features.features.map(({ geometry }) => geometry.type)).toEqual([
    "LineString",
    "Point",
    "Point",
    "Point",
    "Point",
  ]);
});

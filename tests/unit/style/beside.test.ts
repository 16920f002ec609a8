import { expect, test } from "vitest";
import { seatFeatures } from "../../../src/style/beside.ts";
import { aFeature, aPosition } from "../../fixtures/dataset.ts";

test("a feature alone at its place keeps it", () => {
  expect(seatsOf(aFeature("village/a"))).toEqual([["village/a", "alone", 0]]);
});

test("features that share a place stand beside one another, the village first", () => {
  const near = { type: "Point" as const, coordinates: [117.8004, 36.8702] };
  const seated = seatFeatures([
    aFeature("project/c"),
    aFeature("facility/b", {}, near),
    aFeature("village/a"),
  ]);
  expect(seated.map(({ feature, seat, row }) => [feature.properties.id, seat, row])).toEqual([
    ["village/a", "first", 0],
    ["facility/b", "column", -1],
    ["project/c", "column", 1],
  ]);
  expect(seated[1]?.geometry).toEqual({ type: "Point", coordinates: [117.8, 36.87] });
});

test("a surveyed point is drawn where it was measured", () => {
  const surveyed = { position: aPosition({ precision: "surveyed", radiusMetres: 5 }) };
  const seats = seatsOf(aFeature("village/a"), aFeature("facility/b", surveyed));
  expect(seats.map(([, seat]) => seat)).toEqual(["alone", "alone"]);
});

test("each site of a scattered project stands beside what is there already", () => {
  const sites = [
    [117.8, 36.87],
    [117.81, 36.88],
  ];
  const project = aFeature("project/sites", {}, { type: "MultiPoint", coordinates: sites });
  expect(seatsOf(aFeature("village/a"), project)).toEqual([
    ["village/a", "first", 0],
    ["project/sites", "column", 0],
    ["project/sites", "alone", 0],
  ]);
});

function seatsOf(...features: Parameters<typeof seatFeatures>[0]) {
  return seatFeatures(features).map(({ feature, seat, row }) => [feature.properties.id, seat, row]);
}

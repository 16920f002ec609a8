import { expect, test } from "vitest";
import { besideEachOther } from "../../../src/style/beside.ts";
import { aFeature, aPosition } from "../../fixtures/dataset.ts";

test("a feature alone at its place keeps it", () => {
  expect(besideEachOther([aFeature("village/a")]).has("village/a")).toBe(false);
});

test("features that share a place stand beside one another, the village first", () => {
  const seats = besideEachOther([
    aFeature("project/c"),
    aFeature("facility/b", {}, { type: "Point", coordinates: [117.8004, 36.8702] }),
    aFeature("village/a"),
  ]);
  expect(seats.get("village/a")?.look).toMatchObject({ iconOffset: [0, 0], textAnchor: "right" });
  const offsets = ["facility/b", "project/c"].map((id) => seats.get(id)?.look.iconOffset);
  expect(offsets).toEqual([
    [18, -9],
    [18, 9],
  ]);
  expect(seats.get("facility/b")?.home).toEqual({ type: "Point", coordinates: [117.8, 36.87] });
});

test("a surveyed point is drawn where it was measured", () => {
  const surveyed = { position: aPosition({ precision: "surveyed", radiusMetres: 5 }) };
  const seats = besideEachOther([aFeature("village/a"), aFeature("facility/b", surveyed)]);
  expect(seats.size).toBe(0);
});

test("a project of several sites stands above each of them", () => {
  const sites = {
    type: "MultiPoint" as const,
    coordinates: [
      [117.8, 36.87],
      [117.81, 36.88],
    ],
  };
  const seat = besideEachOther([aFeature("project/sites", {}, sites)]).get("project/sites");
  expect(seat?.look.iconOffset).toEqual([0, -18]);
  expect(seat?.home).toBeUndefined();
});

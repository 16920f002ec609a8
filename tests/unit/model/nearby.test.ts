import { expect, test } from "vitest";
import type { FeatureProperties } from "../../../src/model/feature.ts";
import { nearestAt, nearestTo, officeOf } from "../../../src/model/nearby.ts";
import { aDataset, aFeature, aPosition } from "../../fixtures/dataset.ts";

const SCHEMATIC = { position: aPosition({ precision: "schematic", radiusMetres: null }) };

test("the nearest come first, and no more than asked for", () => {
  const here = aPlace("village/here", 36.8);
  const { features } = aDataset([
    here,
    aPlace("village/far", 36.9),
    aPlace("village/near", 36.82),
    aPlace("village/middle", 36.85),
  ]);
  const near = nearestTo(features, here, 2);
  expect(near.map(({ feature }) => feature.properties.id)).toEqual([
    "village/near",
    "village/middle",
  ]);
  expect(near[0]?.distance).toEqual({ value: 2200, about: true });
});

test("schematic neighbours do not count as near", () => {
  const here = aPlace("village/here", 36.8);
  const { features } = aDataset([here, aPlace("village/drawn", 36.801, SCHEMATIC)]);
  expect(nearestTo(features, here, 3)).toEqual([]);
});

test("a schematic place has no nearest", () => {
  const here = aPlace("village/here", 36.8, SCHEMATIC);
  const { features } = aDataset([here, aPlace("village/known", 36.82)]);
  expect(nearestTo(features, here, 3)).toEqual([]);
});

test("what is related, and the office, are told elsewhere and left out", () => {
  const here = aPlace("village/here", 36.8, { related: ["village/host"] });
  const { features } = aDataset([
    here,
    aPlace("village/host", 36.81),
    aPlace("facility/guest", 36.81, { related: ["village/here"] }),
    aPlace("context/office", 36.82, { role: "office" }),
  ]);
  expect(nearestTo(features, here, 3)).toEqual([]);
});

test("around a position everything drawn is listed, a schematic place without a distance", () => {
  const near = nearestAt(
    [aPlace("village/known", 36.82), aPlace("village/drawn", 36.81, SCHEMATIC)],
    [117.8, 36.8],
    5,
  );
  expect(near.map(({ feature, distance }) => [feature.properties.id, distance])).toEqual([
    ["village/drawn", null],
    ["village/known", { value: 2200, about: true }],
  ]);
});

test("around a position nothing drawn gives nothing", () => {
  expect(nearestAt([], [117.8, 36.8], 5)).toEqual([]);
});

test("the office is known by its role", () => {
  const office = aPlace("context/seat", 36.8, { role: "office" });
  expect(officeOf(aDataset([aPlace("village/a", 36.8), office]).features)).toBe(office);
  expect(officeOf(aDataset([]).features)).toBeUndefined();
});

function aPlace(id: string, lat: number, properties: Partial<FeatureProperties> = {}) {
  return aFeature(id, properties, { type: "Point", coordinates: [117.8, lat] });
}

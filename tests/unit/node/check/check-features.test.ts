import type { Geometry } from "geojson";
import { expect, test } from "vitest";
import type { DataFile } from "../../../../src/load/data-files.ts";
import type { Feature } from "../../../../src/model/feature.ts";
import { checkFeatures } from "../../../../src/node/check/check-features.ts";
import { aFeature, aPosition } from "../../../fixtures/dataset.ts";

const CODE = "371681003200";

test("a village with a code, near the others, is in order", () => {
  expect(check("villages.geojson", aFeature("village/a", { officialCode: CODE }))).toEqual([]);
});

test("an id begins with its kind and goes on in lower-case letters", () => {
  const features = [
    aFeature("facility/Canteen"),
    aFeature("canteen", { kind: "facility" }),
    aFeature("facility/a/b"),
    aFeature("village/a", { kind: "facility" }),
  ];
  expect(check("facilities.geojson", ...features)).toEqual(
    features.map((_, at) => `features.${at}.properties.id`),
  );
});

test("a kind stands in its own file", () => {
  expect(check("rivers.geojson", aFeature("project/a"))).toEqual(["features.0.properties.kind"]);
});

test("a village's code has 12 digits and belongs to it alone", () => {
  const codes = [CODE, CODE, "37168100320", null];
  const features = codes.map((officialCode, at) => aFeature(`village/v${at}`, { officialCode }));
  expect(check("villages.geojson", ...features)).toEqual(
    [1, 2, 3].map((at) => `features.${at}.properties.officialCode`),
  );
});

test("a schematic position has no radius, and every other has one", () => {
  const features = [
    aFeature("river/a", { position: aPosition({ precision: "schematic" }) }),
    aFeature("river/b", { position: aPosition({ radiusMetres: null }) }),
  ];
  expect(check("rivers.geojson", ...features)).toEqual(
    [0, 1].map((at) => `features.${at}.properties.position.radiusMetres`),
  );
});

test("a ring runs anticlockwise and its holes clockwise", () => {
  expect(check("areas.geojson", anArea([square(0.01)]))).toEqual([]);
  expect(check("areas.geojson", anArea([square(0.01), square(0.002).toReversed()]))).toEqual([]);
  expect(check("areas.geojson", anArea([square(0.01).toReversed()]))).toEqual([
    "features.0.geometry.coordinates",
  ]);
  expect(check("areas.geojson", anArea([square(0.01), square(0.002)]))).toEqual([
    "features.0.geometry.coordinates",
  ]);
});

test("what is far from every village is context or a mistake", () => {
  const far: Geometry = { type: "Point", coordinates: [118.8, 36.87] };
  const collections = [
    collection("villages.geojson", aFeature("village/a", { officialCode: CODE })),
    collection("facilities.geojson", aFeature("facility/a", {}, far)),
    collection("context.geojson", aFeature("context/a", {}, far)),
  ];
  expect(checkFeatures(collections).map(({ file, path }) => [file, path])).toEqual([
    ["facilities.geojson", "features.0.geometry.coordinates"],
  ]);
});

test("a village with a degree mistyped does not stretch the box to itself", () => {
  const villages = [117.79, 117.8, 117.81, 117.82, 118.8].map((lng, at) =>
    aFeature(
      `village/v${at}`,
      { officialCode: `37168100320${at}` },
      { type: "Point", coordinates: [lng, 36.87] },
    ),
  );
  expect(check("villages.geojson", ...villages)).toEqual(["features.4.geometry.coordinates"]);
});

function check(file: DataFile, ...features: Feature[]): string[] {
  return checkFeatures([collection(file, ...features)]).map(({ path }) => path);
}

function collection(file: DataFile, ...features: Feature[]) {
  return { file, parsed: { ok: true, value: { features } } } as const;
}

function anArea(coordinates: number[][][]): Feature {
  return aFeature("area/a", {}, { type: "Polygon", coordinates });
}

/** Anticlockwise. */
function square(side: number): number[][] {
  const [west, south] = [117.8, 36.87];
  return [
    [west, south],
    [west + side, south],
    [west + side, south + side],
    [west, south + side],
    [west, south],
  ];
}

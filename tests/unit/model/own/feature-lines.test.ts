import { expect, test } from "vitest";
import { readFeatures, writeFeatures } from "../../../../src/model/own/feature-lines.ts";
import type { OwnFeature } from "../../../../src/model/own-layer.ts";

const FEATURES = Array.from(
  { length: 1_700 },
  (_, at): OwnFeature => ({
    geometry: { type: "Point", coordinates: [117.8, at / 100] },
    properties: { 名称: `第\n${at}行`, n: at, 空: null },
  }),
);

async function pieces(file: Blob) {
  const found = [];
  for await (const features of readFeatures(file)) found.push(features);
  return found;
}

test("what is written is GeoJSON for anybody", async () => {
  const collection = JSON.parse(await writeFeatures(FEATURES).text());
  expect(collection).toEqual({
    type: "FeatureCollection",
    features: FEATURES.map((feature) => ({ type: "Feature", ...feature })),
  });
});

test("it is read back in pieces, in the same order", async () => {
  const found = await pieces(writeFeatures(FEATURES));
  expect(found.length).toBeGreaterThan(2);
  expect(found.flat()).toEqual(FEATURES.map((feature) => ({ type: "Feature", ...feature })));
});

test("nothing is nothing", async () => {
  expect(await pieces(writeFeatures([]))).toEqual([]);
});

test("a shape of many points stands alone", async () => {
  const line = Array.from({ length: 3_000 }, (_, at) => [at / 100, 30]);
  const long: OwnFeature = {
    geometry: { type: "LineString", coordinates: line },
    properties: {},
  };
  expect((await pieces(writeFeatures([long, long]))).map(({ length }) => length)).toEqual([1, 1]);
});

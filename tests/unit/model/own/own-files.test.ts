import { expect, test } from "vitest";
import { toOwnRows } from "../../../../src/model/own/own-files.ts";
import { toOwnData } from "../../../../src/model/own/to-own-data.ts";
import type { OwnData } from "../../../../src/model/own-layer.ts";
import { anOwnData } from "../../../fixtures/own-data.ts";

async function rowsOf(data: OwnData) {
  const all = [];
  for await (const rows of toOwnRows(data)) all.push(...rows);
  return all;
}

test("a layer of points goes out as a table with their positions", async () => {
  expect(await rowsOf(anOwnData([{ 名称: "甲", 数: 1, 好: true }]))).toEqual([
    ["名称", "数", "好", "lng_wgs84", "lat_wgs84"],
    ["甲", 1, "true", 117.8, 36.87],
  ]);
});

test("any other shape stands in one cell", async () => {
  const line = {
    type: "LineString" as const,
    coordinates: [
      [117, 36],
      [118, 37],
    ],
  };
  const features = [{ geometry: line, properties: { n: 1 } }];
  const data = toOwnData({ features, columns: [{ name: "n", type: "number" }], bbox: null });
  expect(await rowsOf(data)).toEqual([
    ["n", "geojson_wgs84"],
    [1, JSON.stringify(line)],
  ]);
});

import { expect, test } from "vitest";
import { toOwnGeojson, toOwnRows } from "../../../../src/model/own/own-files.ts";
import { anOwnData } from "../../../fixtures/own-data.ts";

const DATA = anOwnData([{ 名称: "甲", 数: 1, 好: true }]);

test("a layer of points goes out as a table with their positions", () => {
  expect(toOwnRows(DATA)).toEqual([
    ["名称", "数", "好", "lng_wgs84", "lat_wgs84"],
    ["甲", 1, "true", 117.8, 36.87],
  ]);
});

test("any other shape stands in one cell", () => {
  const line = {
    type: "LineString" as const,
    coordinates: [
      [117, 36],
      [118, 37],
    ],
  };
  const [feature] = DATA.features;
  const data = { ...DATA, features: [{ geometry: line, properties: feature?.properties ?? {} }] };
  expect(toOwnRows(data)[1]?.at(-1)).toBe(JSON.stringify(line));
});

test("GeoJSON carries every property", () => {
  expect(toOwnGeojson(DATA).features[0]?.properties).toEqual({ 名称: "甲", 数: 1, 好: true });
});

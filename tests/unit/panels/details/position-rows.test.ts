import { expect, test } from "vitest";
import { messagesFor } from "../../../../src/i18n/messages.ts";
import { measureRows, positionRows } from "../../../../src/panels/details/position-rows.ts";
import { aDataset, aFeature, aPosition } from "../../../fixtures/dataset.ts";

const zh = messagesFor("zh");
const en = messagesFor("en");
const schematic = aFeature("village/x", {
  position: aPosition({ precision: "schematic", radiusMetres: null }),
});

test("coordinates are printed to the decimals the radius earns", () => {
  const feature = aFeature("village/x", {}, { type: "Point", coordinates: [117.8147, 36.8744] });
  expect(valuesOf(positionRows(zh, feature, "zh"))).toContain("北纬 36.87°，东经 117.81°（WGS84）");
  expect(valuesOf(positionRows(en, feature, "en"))).toContain("36.87° N, 117.81° E (WGS84)");
});

test("a schematic place says what it is and prints no coordinates", () => {
  const rows = positionRows(zh, schematic, "zh");
  expect(valuesOf(rows)).toContain("示意：只表示在街道范围内，不是真实位置");
  expect(rows.map(({ term }) => term)).not.toContain("坐标");
});

test("precision is told with its radius", () => {
  expect(valuesOf(positionRows(zh, aFeature("village/x"), "zh"))).toContain(
    "地名库定位，约 ±500 米",
  );
});

test("a position checked on the ground names who did it and when", () => {
  const checked = { by: "张三", on: "2024-07-01", reason: "现场核对" };
  const feature = aFeature("village/x", { position: aPosition({ checked }) });
  expect(valuesOf(positionRows(zh, feature, "zh"))).toContain("张三于 2024-07-01 核对：现场核对");
  expect(valuesOf(positionRows(zh, aFeature("village/x"), "zh"))).toContain("未经实地核对");
});

test("distances start at the office, and are not told for the office itself", () => {
  const office = aFeature("context/office", { role: "office" });
  const village = aFeature("village/x", {}, { type: "Point", coordinates: [117.8, 36.8875] });
  const { features } = aDataset([office, village]);
  expect(measureRows(zh, village, features, "zh")).toEqual([
    { term: "距办事处", value: "约 1.9 公里" },
  ]);
  expect(measureRows(zh, office, features, "zh")).toEqual([]);
});

test("a place nearer to the office than positions tell apart says so", () => {
  const office = aFeature("context/office", { role: "office" });
  const village = aFeature("village/x");
  const rows = measureRows(zh, village, aDataset([office, village]).features, "zh");
  expect(valuesOf(rows)).toEqual(["在位置误差之内"]);
});

test("nothing is measured from a schematic place", () => {
  const office = aFeature("context/office", { role: "office" });
  expect(measureRows(zh, schematic, aDataset([office, schematic]).features, "zh")).toEqual([]);
});

function valuesOf(rows: readonly { value: string }[]) {
  return rows.map(({ value }) => value);
}

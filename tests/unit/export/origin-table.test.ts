import fc from "fast-check";
import { expect, test } from "vitest";
import { toOrigins, toOriginTable } from "../../../src/export/origin-table.ts";
import { anyFeatures } from "../../fixtures/any-report.ts";
import { aDataset, aFeature, aPosition } from "../../fixtures/dataset.ts";
import { anExportReader } from "../../fixtures/export-reader.ts";

test("places that were got in the same way share a row, and the row counts them", () => {
  const dataset = aDataset([
    aFeature("village/a", { name: "甲" }),
    aFeature("village/b", { name: "乙" }),
    aFeature("village/c", {
      name: "丙",
      position: aPosition({ precision: "schematic", radiusMetres: null }),
    }),
  ]);
  const { rows } = toOriginTable(anExportReader(dataset));
  expect(rows).toEqual([
    ["地名库定位", "±500 米", "查得", "地名库", "未经实地核对", "2 处：甲、乙"],
    ["示意", "不作声明", "查得", "地名库", "未经实地核对", "1 处：丙"],
  ]);
});

test("a place that somebody checked stands apart, with who did", () => {
  const checked = { by: "张三", on: "2024-08-01", reason: "" };
  const dataset = aDataset([
    aFeature("village/a"),
    aFeature("village/b", { position: aPosition({ checked }) }),
  ]);
  const checks = toOriginTable(anExportReader(dataset)).rows.map((row) => row[4]);
  expect(checks).toEqual(["未经实地核对", "张三于 2024-08-01 核对"]);
});

test("every place stands in exactly one row", () => {
  fc.assert(
    fc.property(anyFeatures, (features) => {
      expect(toOrigins(features).flat()).toHaveLength(features.length);
    }),
  );
});

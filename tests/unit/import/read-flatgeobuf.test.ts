import { expect, test } from "vitest";
import { fixture, held, pointsOf, readOne, refusalsOf, rowsOf } from "../../fixtures/read-one.ts";

test("FlatGeobuf as GDAL writes it is read with the system it names", async () => {
  const layer = await readOne(fixture("points.fgb"));
  expect(layer.format).toBe("flatgeobuf");
  expect(layer.datum).toMatchObject({ known: "cgcs2000", why: "crs" });
  expect(rowsOf(layer)).toContainEqual({ 名称: "甲村", 人口: 1234, 日期: "2024-06-30" });
  expect(pointsOf(layer)).toContainEqual([117.8, 36.87]);
});

test("FlatGeobuf keeps holes and parts", async () => {
  const layer = await readOne(fixture("polygons.fgb"));
  const parts = layer.data.features.map(({ geometry }) =>
    geometry.type === "MultiPolygon" ? geometry.coordinates.map((rings) => rings.length) : [],
  );
  expect(parts).toEqual([[2], [1, 1]]);
});

test("FlatGeobuf cut short is refused as damaged", async () => {
  const { bytes } = fixture("points.fgb");
  const [said = ""] = await refusalsOf([held("a.fgb", bytes.slice(0, bytes.length - 60))]);
  expect(said).toMatch(/^文件不完整或已损坏/);
});

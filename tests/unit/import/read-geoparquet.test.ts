import { describe, expect, test } from "vitest";
import { fixture, held, pointsOf, readOne, refusalsOf, rowsOf } from "../../fixtures/read-one.ts";

const ROWS = [
  { 名称: "甲村", 人口: 1234, 日期: "2024-06-30" },
  { 名称: "乙村", 人口: 567, 日期: null },
];

describe("GeoParquet as GeoPandas writes it", () => {
  test.each(["snappy", "gzip", "zstd", "brotli"])("packed by %s is read whole", async (method) => {
    const layer = await readOne(fixture(`points-${method}.parquet`));
    expect(layer.format).toBe("geoparquet");
    expect(layer.datum).toMatchObject({ known: "wgs84", why: "crs" });
    expect(rowsOf(layer)).toEqual(ROWS);
    expect(pointsOf(layer)).toEqual([
      [117.8, 36.87],
      [117.81, 36.88],
    ]);
  });

  test("is converted from the zone it names", async () => {
    const layer = await readOne(fixture("points-gk.parquet"));
    expect(layer.datum).toEqual({ known: "projected", why: "crs", meridian: 117 });
    expect(layer.data.bbox?.[0]).toBeCloseTo(117.8, 8);
  });
});

test("a plain Parquet table is read as a table, its longest numbers as text", async () => {
  const layer = await readOne(fixture("plain.parquet"));
  expect(layer.columnsGuess?.positions).toEqual({ kind: "pair", lng: "lng", lat: "lat" });
  expect(rowsOf(layer)[0]).toEqual({
    name: "a",
    lng: 117.8,
    lat: 36.8,
    big: "1152921504606846976",
  });
});

test("a Parquet file cut short is refused as damaged", async () => {
  const { bytes } = fixture("points-snappy.parquet");
  const [said = ""] = await refusalsOf([held("a.parquet", bytes.slice(0, 900))]);
  expect(said).toMatch(/^文件不完整或已损坏/);
});

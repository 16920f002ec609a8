import { describe, expect, test } from "vitest";
import { guessDatum, guessName, guessPositions } from "../../../src/import/guess-columns.ts";

describe("where a table's positions stand", () => {
  test.each([
    ["经度", "纬度"],
    ["经度（WGS84）", "纬度（WGS84）"],
    ["GPS经度", "GPS纬度"],
    ["Longitude", "Latitude"],
    ["lng", "lat"],
    ["POINT_X", "POINT_Y"],
    ["X坐标", "Y坐标"],
    ["gcj02_lng", "gcj02_lat"],
    ["东经", "北纬"],
  ])("is told by the headers %s and %s", (lng, lat) => {
    expect(guessPositions(["名称", lat, lng], [])).toEqual({ kind: "pair", lng, lat });
  });

  test.each(["坐标", "经纬度", "WKT", "geometry", "location"])(
    "is told by the header %s",
    (column) => {
      expect(guessPositions(["名称", column], [])).toEqual({ kind: "together", column });
    },
  );

  test("is told by the cells where the headers say nothing", () => {
    expect(
      guessPositions(
        ["甲", "乙"],
        [
          ["a", "117.80,36.80"],
          ["b", ""],
        ],
      ),
    ).toEqual({ kind: "together", column: "乙" });
    expect(guessPositions(["甲", "乙", "丙"], [["a", 36.8123, 117.8123]])).toEqual({
      kind: "pair",
      lng: "丙",
      lat: "乙",
    });
  });

  test("is nowhere in a table of mere figures", () => {
    expect(
      guessPositions(
        ["村名", "人口", "户数"],
        [
          ["甲", 1200, 36],
          ["乙", 117, 36.5],
        ],
      ),
    ).toBeNull();
  });
});

test("the column of names is told by its header, the plainest first", () => {
  expect(guessName(["序号", "企业名称", "联系人姓名"])).toBe("企业名称");
  expect(guessName(["id", "Name"])).toBe("Name");
  expect(guessName(["所属村", "人口"])).toBe("所属村");
  expect(guessName(["a", "b"])).toBeNull();
});

test("a header may name the datum in passing", () => {
  const datumOf = (lng: string) => guessDatum({ kind: "pair", lng, lat: "lat" });
  expect(["高德经度", "百度经度", "经度(WGS-84)", "CGCS2000经度", "经度"].map(datumOf)).toEqual([
    "gcj02",
    "bd09",
    "wgs84",
    "cgcs2000",
    null,
  ]);
});

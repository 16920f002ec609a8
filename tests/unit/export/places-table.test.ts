import { expect, test } from "vitest";
import { toPlacesTable } from "../../../src/export/places-table.ts";
import { aDataset, aFeature, aPosition, aStatement } from "../../fixtures/dataset.ts";
import { anExportReader } from "../../fixtures/export-reader.ts";
import "../../fixtures/fetch-english.ts";

const VILLAGE = aFeature("village/a", {
  name: "甲村",
  position: aPosition({ precision: "schematic", radiusMetres: null, method: "手工摆放" }),
});
const DATASET = aDataset([VILLAGE], {
  statements: [
    aStatement("s1", { features: ["village/a"], text: "建成食堂" }),
    aStatement("s2", { features: ["village/a"], text: "修了路" }),
  ],
});

function rowOf(feature = VILLAGE, dataset = DATASET, locale: "zh" | "en" = "zh") {
  const [head = [], row = []] = toPlacesTable([feature], anExportReader(dataset, locale));
  return Object.fromEntries(head.map((name, column) => [String(name), row[column]]));
}

test("a place says how well it is known and that nobody checked it", () => {
  expect(rowOf()).toMatchObject({
    位置精度: "示意",
    "偏差半径（米）": null,
    位置怎样得到: "手工摆放",
    实地核对: "未经实地核对",
  });
});

test("in English the columns have names that a program can take", () => {
  expect(rowOf(VILLAGE, DATASET, "en")).toMatchObject({
    precision: "Schematic",
    radius_metres: null,
    method: "looked up",
    source: "a gazetteer",
    checked: "Not checked on the ground",
  });
});

test("every statement that cites it stands beside it", () => {
  expect(rowOf()).toMatchObject({ 报告条目编号: "s1、s2", 报告内容: "建成食堂；修了路" });
});

test("a line has no single position, so none is made up", () => {
  const river = aFeature(
    "river/r",
    {},
    {
      type: "LineString",
      coordinates: [
        [1, 2],
        [3, 4],
      ],
    },
  );
  expect(rowOf(river)).toMatchObject({ "经度（WGS84）": null, 图形: "LineString" });
});

test("a point keeps the digits of the data", () => {
  expect(rowOf()).toMatchObject({ "经度（WGS84）": 117.8, "纬度（WGS84）": 36.87 });
});

import { expect, test } from "vitest";
import { toSheet } from "../../../../src/export/sheet/sheet.ts";
import { DEFAULT_VIEW } from "../../../../src/model/view.ts";
import { aDataset, aFeature, aPosition } from "../../../fixtures/dataset.ts";
import { anExportReader } from "../../../fixtures/export-reader.ts";
import { anOwnData, anOwnLayer } from "../../../fixtures/own-data.ts";

const FACE = { board: null, title: "题", heroes: [], lines: [], foot: [] };
const PAINTED = {
  bbox: [117, 36, 118, 37],
  credits: [],
  viewport: { center: [117.8, 36.87], zoom: 13, bearing: 0, pitch: 0 },
} as const;
const SCHEMATIC = aPosition({ precision: "schematic", radiusMetres: null, source: "手工" });

function sheetOf(features: Parameters<typeof aDataset>[0], view = {}) {
  const reader = anExportReader(aDataset(features));
  return toSheet(FACE, { view: { ...DEFAULT_VIEW, ...view } }, PAINTED, reader);
}

test("a map with a place that is only sketched says that it is no survey, and how many are located", () => {
  const { precision } = sheetOf([
    aFeature("village/a"),
    aFeature("village/b", { position: SCHEMATIC }),
  ]);
  expect(precision).toEqual(["示意图，不是测绘成果", "2 个村庄已定位 1 个"]);
});

test("a map whose places are all located makes no excuses", () => {
  expect(sheetOf([aFeature("village/a")]).precision).toEqual([]);
});

test("the legend explains what is on the picture and nothing else", () => {
  const far = aFeature("enterprise/far", {}, { type: "Point", coordinates: [100, 10] });
  const texts = sheetOf([aFeature("village/a"), far]).legend.map(({ text }) => text);
  expect(texts).toContain("村庄 1");
  expect(texts.some((text) => text.startsWith("企业"))).toBe(false);
});

test("the grid's width is said as it is drawn", () => {
  expect(sheetOf([aFeature("village/a")]).legend.map(({ text }) => text)).toContain("1 公里网格");
});

test("what the filter or a switched-off layer hides is not in the legend either", () => {
  const view = { layers: { villages: { visible: false, opacity: 1 } } };
  expect(sheetOf([aFeature("village/a")], view).legend.some((entry) => "kind" in entry)).toBe(
    false,
  );
});

test("each source of a position is named once", () => {
  const { sources } = sheetOf([
    aFeature("village/a"),
    aFeature("village/b"),
    aFeature("village/c", { position: SCHEMATIC }),
  ]);
  expect(sources).toEqual(["地名库", "手工"]);
});

test("a sheet names whose basemap lies under it, in the reader's language", () => {
  const reader = anExportReader(aDataset([aFeature("village/a")]));
  const credits = [{ text: "© 试验局", textEn: "© Test Office", url: null }];
  const sheet = toSheet(FACE, { view: DEFAULT_VIEW }, { ...PAINTED, credits }, reader);
  expect(sheet.credits).toEqual(["© 试验局"]);
});

test("own layers that are on explain their colours after the report's", () => {
  const data = anOwnData([{ 类型: "机井" }, { 类型: "机井" }, { 类型: "水闸" }]);
  const colour = { by: "category", column: "类型", palette: "clear" } as const;
  const own = [
    { layer: anOwnLayer({ id: "a", name: "水井", colour }), data },
    { layer: anOwnLayer({ id: "b", name: "泵站" }), data },
    { layer: anOwnLayer({ id: "c", name: "内部", visible: false }), data },
  ];
  const reader = anExportReader(aDataset([aFeature("village/a")]), "zh", own);
  const { legend } = toSheet(FACE, { view: DEFAULT_VIEW }, PAINTED, reader);
  expect(legend.slice(-4).map(({ text }) => text)).toEqual([
    "水井 · 类型",
    "机井 2",
    "水闸 1",
    "泵站 3",
  ]);
});

test("what of an own layer lies outside the picture is not in its legend", () => {
  const own = [{ layer: anOwnLayer(), data: anOwnData([{ a: 1 }]) }];
  const reader = anExportReader(aDataset([aFeature("village/a")]), "zh", own);
  const far = { ...PAINTED, bbox: [100, 10, 101, 11] } as const;
  expect(toSheet(FACE, { view: DEFAULT_VIEW }, far, reader).legend).not.toContainEqual(
    expect.objectContaining({ text: "泵站 1" }),
  );
});

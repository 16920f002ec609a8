import { expect, test } from "vitest";
import { toSheet } from "../../../../src/export/sheet/sheet.ts";
import { DEFAULT_VIEW } from "../../../../src/model/view.ts";
import { aDataset, aFeature, aPosition } from "../../../fixtures/dataset.ts";
import { anExportReader } from "../../../fixtures/export-reader.ts";

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
  const { sources } = toSheet(FACE, { view: DEFAULT_VIEW }, { ...PAINTED, credits }, reader);
  expect(sources.at(-1)).toBe("© 试验局");
});

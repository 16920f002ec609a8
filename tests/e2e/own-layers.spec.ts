import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { findFaults } from "./find-faults.ts";
import { test } from "./fixtures.ts";
import { openMap } from "./open-map.ts";
import {
  addAll,
  bringWells,
  dropFile,
  importOf,
  isKept,
  MIDDLE,
  openLayers,
  ownList,
  TABLE,
} from "./own-screen.ts";
import { clickCentre, regionOf, viewOf } from "./screen.ts";
import { one, STATEMENTS } from "./shipped.ts";

test("a layer is coloured by a column, filtered and labelled, and the legend says how", {
  tag: "@long",
}, async ({ page }) => {
  await openMap(page);
  await bringWells(page);
  await page.getByRole("button", { name: "设置：水井" }).click();
  const list = ownList(page);
  await list.getByLabel("上色").selectOption("类型");
  const legend = regionOf(page, "图例");
  await expect(legend.getByRole("listitem").filter({ hasText: "机井" })).toContainText("2");
  await list.getByLabel("上色").selectOption("流量");
  await expect(legend.getByRole("listitem").filter({ hasText: "21–30" })).toBeVisible();
  await list.getByRole("radio", { name: "暮色" }).check();
  await list.getByLabel("筛选").selectOption("流量");
  await list.getByLabel("数值或文字").fill("20");
  await expect(list.getByText("共 4 条，显示 2 条")).toBeAttached();
  await list.getByLabel("标注").selectOption("名称");
  await isKept(page);
  await page.reload();
  await openLayers(page);
  await page.getByRole("button", { name: "设置：水井" }).click();
  await expect(list.getByRole("radio", { name: "暮色" })).toBeChecked();
  await expect(list.getByLabel("标注")).toHaveValue("名称");
});

test("a click on the map opens what the file says, as text, and never the report's words", {
  tag: "@long",
}, async ({ page }) => {
  await openMap(page, `#${MIDDLE}`);
  await bringWells(page);
  await page.goto(`./#${MIDDLE}`);
  await page.reload();
  await expect(regionOf(page, "图例").getByText("水井")).toBeVisible();
  await page.locator('[data-map="idle"]').waitFor();
  const details = regionOf(page, "详情");
  await expect(async () => {
    await clickCentre(page);
    await expect(details.getByRole("heading", { level: 2 })).toHaveText("<b>丁站</b>", {
      timeout: 1000,
    });
  }).toPass();
  await expect(details).toContainText("水井.geojson");
  await expect(details.getByRole("definition").filter({ hasText: "泵站" })).toBeVisible();
  expect(viewOf(page).selected ?? []).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(details).toHaveCount(0);
});

test("the table is sorted by its headings, and a row goes to the map", { tag: "@long" }, async ({
  page,
}) => {
  await openMap(page);
  await bringWells(page);
  await page.getByRole("button", { name: "设置：水井" }).click();
  await ownList(page).getByRole("button", { name: "表格" }).click();
  const table = page.getByRole("dialog", { name: "表格：水井" });
  await table.getByRole("button", { name: "流量" }).click();
  await expect(table.getByRole("row").nth(1)).toContainText("丙闸");
  await table.getByRole("button", { name: "流量" }).click();
  await expect(table.getByRole("row").nth(1)).toContainText("乙井");
  await table.getByRole("button", { name: "在图上看第 2 条" }).click();
  await expect(regionOf(page, "详情").getByRole("heading", { level: 2 })).toHaveText("乙井");
  await expect.poll(() => viewOf(page).viewport?.center[0]).toBeCloseTo(117.815, 1);
});

test("a layer bears a statement out: its details name the file", { tag: "@long" }, async ({
  page,
}) => {
  const statement = one(STATEMENTS[2]);
  await openMap(page);
  await bringWells(page);
  await page.getByRole("button", { name: "设置：水井" }).click();
  await ownList(page).getByLabel("作为依据").selectOption(statement.id);
  await page.evaluate((id) => {
    location.hash = `#statement=${id}`;
  }, statement.id);
  const details = regionOf(page, "详情");
  await expect(details.getByRole("button", { name: "水井（水井.geojson）" })).toBeVisible();
});

test("a layer goes out as GeoJSON and as a table in which nothing is reckoned out", {
  tag: "@long",
}, async ({ page }) => {
  await openMap(page);
  const content = JSON.stringify({
    type: "Feature",
    geometry: { type: "Point", coordinates: [117.8, 36.87] },
    properties: { 名称: "=1+1" },
  });
  await dropFile(page, { name: "公式.json", content });
  await expect(importOf(page).getByRole("status")).toHaveText(/共 1 条/);
  await addAll(page);
  await page.getByRole("button", { name: "设置：公式" }).click();
  const saved = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      ownList(page).getByRole("button", { name }).click(),
    ]);
    return readFileSync(await download.path(), "utf8");
  };
  expect(JSON.parse(await saved("GeoJSON")).features[0].properties).toEqual({ 名称: "=1+1" });
  expect(await saved("CSV")).toContain("'=1+1");
});

test("layers are put in order by keys, which keep the focus", { tag: "@long" }, async ({
  page,
}) => {
  await openMap(page);
  await bringWells(page);
  await dropFile(page, {
    name: "点.json",
    content: '{"type":"Point","coordinates":[117.8,36.87]}',
  });
  await expect(importOf(page).getByRole("status")).toHaveText(/共 1 条/);
  await addAll(page);
  const names = () => ownList(page).getByRole("switch").evaluateAll(labelsOf);
  await expect.poll(names).toEqual(["点", "水井"]);
  await page.getByRole("button", { name: "设置：水井" }).focus();
  await page.keyboard.press("Enter");
  const up = page.getByRole("button", { name: "上移：水井" });
  await up.focus();
  await page.keyboard.press("Enter");
  expect(await names()).toEqual(["水井", "点"]);
  await expect(up).toBeFocused();
  await expect(regionOf(page, "图层").getByText("水井：第 1 层，共 2 层")).toBeAttached();
});

function labelsOf(elements: readonly Element[]): readonly (string | null)[] {
  return elements.map((element) => element.getAttribute("aria-label"));
}

test("axe finds nothing wrong with the import, the list, the table or an own feature", {
  tag: "@long",
}, async ({ page }) => {
  test.slow();
  await openMap(page, "#panel=none&map=13/36.8744/117.8147");
  await page.getByRole("button", { name: "导入" }).click();
  await importOf(page)
    .getByLabel("选择文件")
    .setInputFiles({ name: "企业.csv", mimeType: "text/csv", buffer: TABLE });
  await expect(importOf(page).getByText("读入 3 条")).toBeVisible();
  expect(await findFaults(page)).toEqual([]);
  await importOf(page).getByRole("radio", { name: /WGS84/ }).check();
  await expect(importOf(page).getByRole("status")).toHaveText(/共 3 条/);
  await addAll(page);
  await page.getByRole("button", { name: "设置：企业" }).click();
  await ownList(page).getByLabel("上色").selectOption("行业");
  await ownList(page).getByLabel("筛选").selectOption("行业");
  expect(await findFaults(page)).toEqual([]);
  for (const theme of ["dark", "projector"]) {
    await page.evaluate((id) => {
      location.hash = `#panel=none&theme=${id}`;
    }, theme);
    await openLayers(page);
    await page.getByRole("button", { name: "设置：企业" }).click();
    expect(await findFaults(page)).toEqual([]);
  }
  await ownList(page).getByRole("button", { name: "表格" }).click();
  await expect(page.getByRole("dialog", { name: "表格：企业" })).toBeVisible();
  expect(await findFaults(page)).toEqual([]);
  await page.getByRole("button", { name: "在图上看第 1 条" }).click();
  await expect(regionOf(page, "详情").getByRole("heading", { level: 2 })).toBeVisible();
  expect(await findFaults(page)).toEqual([]);
});

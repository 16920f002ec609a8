import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { test } from "./fixtures.ts";
import { openMap } from "./open-map.ts";
import {
  addAll,
  bringWells,
  dropFile,
  importOf,
  openLayers,
  ownList,
  pasteText,
  TABLE,
} from "./own-screen.ts";
import { regionOf } from "./screen.ts";
import { openEditor } from "./tour-screen.ts";

test("nothing of it is fetched before the map stands, nor opened while there is nothing of it", {
  tag: "@long",
}, async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await openMap(page);
  await page.getByRole("region", { name: "图例", exact: true }).waitFor();
  expect(asked.filter((url) => /import-panel|own-layer-list|import\.worker/.test(url))).toEqual([]);
});

test("a table in GB18030 tells its bad row, asks for its datum and shows each answer on the map", {
  tag: "@long",
}, async ({ page }) => {
  await openMap(page);
  await page.getByRole("button", { name: "导入" }).click();
  const dialog = importOf(page);
  await dialog
    .getByLabel("选择文件")
    .setInputFiles({ name: "企业.csv", mimeType: "text/csv", buffer: TABLE });
  await expect(dialog.getByText("GB18030")).not.toHaveCount(0);
  await expect(dialog.getByText("读入 3 条")).toBeVisible();
  await expect(dialog.getByText(/第 4 行，“经度”列.*未知/)).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: "保存问题清单" }).click(),
  ]);
  expect(readFileSync(await download.path(), "utf8")).toContain('企业.csv,"第 4 行"');
  await expect(dialog.getByRole("button", { name: "加入" })).toBeDisabled();
  await expect(dialog.getByRole("status")).toHaveText("请先选坐标系");
  await dialog.getByRole("radio", { name: /WGS84/ }).check();
  await expect(dialog.getByRole("status")).toHaveText(/共 3 条/);
  await page.locator('[data-map="idle"]').waitFor();
  const before = await page.screenshot({ clip: MAP });
  await dialog.getByRole("radio", { name: /GCJ-02/ }).check();
  await expect.poll(async () => (await page.screenshot({ clip: MAP })).equals(before)).toBe(false);
  await expect(dialog.getByLabel("经度列")).toHaveValue("经度");
  await expect(dialog.getByLabel("名称列")).toHaveValue("企业名称");
  await addAll(page);
  await expect(ownList(page).getByRole("switch", { name: "企业" })).toBeChecked();
});

const MAP = { x: 420, y: 120, width: 560, height: 560 };

test("a pasted table goes the same way, and a paste into a field does not", {
  tag: "@long",
}, async ({ page }) => {
  await openMap(page);
  await pasteText(page, '{"type":"Point","coordinates":[117.81,36.87]}');
  await expect(importOf(page).getByRole("status")).toHaveText(/共 1 条/);
  await page.keyboard.press("Escape");
  await expect(importOf(page)).toBeHidden();
  await page.getByRole("combobox", { name: "搜索" }).focus();
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "a,b\n1,2");
    document.activeElement?.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true }),
    );
  });
  await expect(importOf(page)).toBeHidden();
});

test("a broken file is refused in a sentence, and what was there stays", { tag: "@long" }, async ({
  page,
}) => {
  await openMap(page);
  await bringWells(page);
  await dropFile(page, { name: "坏.geojson", content: '{"type":"Feature' });
  await expect(importOf(page).getByRole("alert")).toContainText("坏.geojson");
  await importOf(page).getByRole("button", { name: "关闭" }).click();
  await openLayers(page);
  await expect(ownList(page).getByRole("switch")).toHaveCount(1);
});

test("what is being taken in waits while the tour is edited and presented, and is there again after", {
  tag: "@long",
}, async ({ page }) => {
  await openMap(page);
  await pasteText(page, "名称,经度,纬度\n甲,117.80,36.88\n乙,117.81,36.88");
  const dialog = importOf(page);
  await dialog.getByRole("radio", { name: /WGS84/ }).check();
  const status = dialog.getByRole("status");
  await expect(status).toHaveText(/共 2 条/);
  const editor = await openEditor(page);
  await expect(dialog).toBeHidden();
  await editor.getByRole("button", { name: "关闭" }).click();
  await expect(status).toHaveText(/共 2 条/);
  await page.getByRole("button", { name: "演示", exact: true }).click();
  await expect(page).toHaveURL(/step=1/);
  await expect(dialog).toBeHidden();
  await page.keyboard.press("Escape");
  await expect(status).toHaveText(/共 2 条/);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("a file is chosen, added and read by thumb", { tag: "@long" }, async ({ page }) => {
    await openMap(page);
    await page.locator(".toolbar-more").tap();
    await page.getByRole("button", { name: "导入" }).tap();
    await importOf(page)
      .getByLabel("选择文件")
      .setInputFiles({ name: "企业.csv", mimeType: "text/csv", buffer: TABLE });
    await importOf(page).getByText(/WGS84/).tap();
    await expect(importOf(page).getByRole("status")).toHaveText(/共 3 条/);
    await addAll(page);
    await page.getByRole("button", { name: "设置：企业" }).tap();
    await ownList(page).getByRole("button", { name: "表格" }).tap();
    await page.getByRole("button", { name: "在图上看第 1 条" }).tap();
    await expect(regionOf(page, "详情").getByRole("heading", { level: 2 })).toHaveText("甲厂");
  });
});

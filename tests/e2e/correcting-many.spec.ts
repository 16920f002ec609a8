import { expect, type Locator, type Page } from "@playwright/test";
import { toWorkbook } from "../fixtures/to-workbook.ts";
import { findFaults } from "./find-faults.ts";
import { test } from "./fixtures.ts";
import { openMap } from "./open-map.ts";
import { carried, dropFile, importOf } from "./own-screen.ts";
import { regionOf } from "./screen.ts";
import { DATASET, one } from "./shipped.ts";
import { keptPositions } from "./sketch-screen.ts";

const [FIRST, SECOND, THIRD] = [...DATASET.features.values()]
  .map(({ properties }) => properties)
  .filter(({ kind, position }) => kind === "village" && position.precision === "schematic");
const ROWS = `名称,经度,纬度\n${one(FIRST).name},117.79,36.88\n${one(SECOND).name},117.80,36.89\n`;
/** 名称,经度,纬度 and one row, in GB18030, whose name is 大堇村. */
const OLD_LETTERS = Buffer.from("w/uzxiy+rbbILM6ztsgKtPPdwLTlLDExNy43OSwzNi44OAo=", "base64");
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const HEADERS = ["名称", "经度", "纬度"];
const WORKBOOK = toWorkbook({
  上半年: [HEADERS, [one(FIRST).name, 117.79, 36.88]],
  空表: [HEADERS],
  下半年: [HEADERS, [one(SECOND).name, 117.812345, 36.876543], [one(THIRD).name, 117.8, 36.87]],
});

test("a table in a file is read whatever its letters, its sheet can be chosen, and only what is confirmed counts", {
  tag: "@long",
}, async ({ page }) => {
  const dialog = await openBulk(page);
  const file = dialog.getByLabel("选择文件");
  const rows = dialog.getByRole("row");
  await file.setInputFiles({ name: "画.png", mimeType: "image/png", buffer: Buffer.from("PNG") });
  await expect(dialog.getByText(/没能读入 画.png/)).toBeVisible();

  const dataTransfer = await carried(page, { name: "旧表.csv", content: OLD_LETTERS });
  await dialog.dispatchEvent("dragover", { dataTransfer });
  await expect(dialog).toHaveClass(/over/);
  await dialog.dispatchEvent("drop", { dataTransfer });
  await expect(dialog.getByText("已读入 旧表.csv")).toBeVisible();
  await expect(dialog).not.toHaveClass(/over/);
  await expect(dialog.getByLabel("表格")).toHaveValue(/名称\t经度\t纬度/);
  await expect(rows).toHaveCount(2);
  await expect(importOf(page)).toHaveCount(0);
  await expect(dialog.getByRole("button", { name: "保存 0 处" })).toBeDisabled();
  await dialog.getByRole("checkbox", { name: "确认：大堇村" }).check();
  await expect(dialog.getByRole("button", { name: "保存 1 处" })).toBeEnabled();

  const sheet = dialog.getByLabel("工作表");
  await expect(sheet).toHaveCount(0);
  await file.setInputFiles({ name: "实测.xlsx", mimeType: XLSX, buffer: WORKBOOK });
  await expect(sheet).toHaveValue("上半年");
  await expect(dialog.getByRole("checkbox", { name: `确认：${one(FIRST).name}` })).toBeVisible();
  await expect(dialog.getByRole("button", { name: "保存 0 处" })).toBeDisabled();
  await dialog.getByRole("button", { name: "确认所有名称完全相符的" }).click();
  await sheet.selectOption("空表");
  await expect(dialog.getByText(/没能读入 实测.xlsx/)).toBeVisible();
  await expect(rows).toHaveCount(0);
  await sheet.selectOption("下半年");
  await expect(rows).toHaveCount(3);
  await expect(dialog.getByRole("button", { name: "保存 0 处" })).toBeDisabled();
  expect(await findFaults(page)).toEqual([]);

  await dialog.getByRole("checkbox", { name: `确认：${one(SECOND).name}` }).check();
  await dialog.getByLabel("校正人").fill("王主任");
  await dialog.getByRole("button", { name: "保存 1 处" }).click();
  await expect(dialog).toBeHidden();
  await page.keyboard.press("Escape");
  const kept = await keptPositions(page);
  expect(kept).toEqual([[one(SECOND).id, { type: "Point", coordinates: [117.812345, 36.876543] }]]);
});

test("a table of names and positions that is brought as a layer can put places right instead", {
  tag: "@long",
}, async ({ page }) => {
  await openMap(page);
  await dropFile(page, { name: "实测.csv", content: ROWS });
  await importOf(page).getByRole("button", { name: "用这张表校正图上的位置" }).click();
  await expect(importOf(page)).toBeHidden();
  const dialog = page.getByRole("dialog", { name: "批量校正" });
  await expect(dialog.getByRole("row")).toHaveCount(3);
  await dialog.getByRole("button", { name: "确认所有名称完全相符的" }).click();
  await dialog.getByLabel("校正人").fill("王主任");
  await dialog.getByRole("button", { name: "保存 2 处" }).click();
  await expect(dialog).toBeHidden();
  await page.goto(`./#feature=${one(FIRST).id}`);
  await expect(regionOf(page, "详情")).toContainText("王主任");
});

async function openBulk(page: Page): Promise<Locator> {
  await openMap(page, `#feature=${one(FIRST).id}`);
  await page.getByRole("button", { name: "校正位置" }).click();
  await regionOf(page, "校正位置").getByRole("button", { name: "批量校正" }).click();
  return page.getByRole("dialog", { name: "批量校正" });
}

import { expect } from "@playwright/test";
import { test } from "./fixtures.ts";
import { openMap } from "./open-map.ts";
import { dropFile, importOf } from "./own-screen.ts";
import { regionOf } from "./screen.ts";
import { DATASET, one } from "./shipped.ts";

const [FIRST, SECOND] = [...DATASET.features.values()]
  .map(({ properties }) => properties)
  .filter(({ kind, position }) => kind === "village" && position.precision === "schematic");
const ROWS = `名称,经度,纬度\n${one(FIRST).name},117.79,36.88\n${one(SECOND).name},117.80,36.89\n`;
/** 名称,经度,纬度 and one row, in GB18030, whose name is 大堇村. */
const OLD_LETTERS = Buffer.from("w/uzxiy+rbbILM6ztsgKtPPdwLTlLDExNy43OSwzNi44OAo=", "base64");

test("a table in a file is read whatever its letters, and a file without one is told of", {
  tag: "@long",
}, async ({ page }) => {
  await openMap(page, `#feature=${one(FIRST).id}`);
  await page.getByRole("button", { name: "校正位置" }).click();
  await regionOf(page, "校正位置").getByRole("button", { name: "批量校正" }).click();
  const dialog = page.getByRole("dialog", { name: "批量校正" });
  const file = dialog.getByLabel("选择文件");
  await file.setInputFiles({ name: "画.png", mimeType: "image/png", buffer: Buffer.from("PNG") });
  await expect(dialog.getByText(/没能读入 画.png/)).toBeVisible();
  await file.setInputFiles({ name: "旧表.csv", mimeType: "text/csv", buffer: OLD_LETTERS });
  await expect(dialog.getByText("已读入 旧表.csv")).toBeVisible();
  await expect(dialog.getByLabel("表格")).toHaveValue(/名称\t经度\t纬度/);
  await expect(dialog.getByRole("row")).toHaveCount(2);
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

import { once } from "node:events";
import { createWriteStream, rmSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { test } from "./fixtures.ts";
import { openMap } from "./open-map.ts";
import { addAll, importOf, isKept, openLayers, ownList } from "./own-screen.ts";
import { regionOf } from "./screen.ts";

const MEGABYTE = 1_000_000;
const BIG = "大.csv";

test.afterEach(({ page: _page }, info) => rmSync(info.outputPath(BIG), { force: true }));

/** A table on disk, row after row; returns its path. */
async function writeTable(path: string, rows: number, note: string): Promise<string> {
  const file = createWriteStream(path);
  file.write("名称,经度_WGS84,纬度_WGS84,人口,备注\n");
  for (let at = 0; at < rows; at += 1) {
    const lng = 117.7 + (at % 500) / 2000;
    const lat = 36.8 + Math.floor(at / 500) / 2000;
    if (!file.write(`点${at},${lng},${lat},${at % 900},${at}${note}\n`)) await once(file, "drain");
  }
  file.end();
  await once(file, "close");
  return path;
}

async function choose(page: Page, path: string): Promise<void> {
  await page.getByRole("button", { name: "导入" }).click();
  await importOf(page).getByLabel("选择文件").setInputFiles(path);
}

test(
  "a table of 100 MB tells how far it is, can be given up, and leaves the page free meanwhile",
  {
    tag: "@long",
  },
  async ({ page }, info) => {
    test.setTimeout(240_000);
    const path = await writeTable(info.outputPath(BIG), 100_000, "甲".repeat(320));
    await openMap(page);
    await choose(page, path);
    const dialog = importOf(page);
    await expect(dialog.getByRole("progressbar")).toBeVisible();
    await page.getByRole("tab", { name: "台账" }).click();
    await expect(regionOf(page, "台账")).toBeVisible();
    await expect(dialog.getByRole("progressbar")).toBeVisible();
    await dialog.getByRole("button", { name: "取消" }).click();
    await expect(dialog.getByRole("progressbar")).toHaveCount(0);
    await dialog.getByLabel(/选择文件|换/).setInputFiles(path);
    await expect(dialog.getByRole("status")).toHaveText(/共 100000 条/, { timeout: 120_000 });
    await addAll(page);
    await expect(regionOf(page, "图层").getByText("已保存在本机")).toBeVisible({ timeout: 60_000 });
    await page.reload();
    await openLayers(page);
    await expect(ownList(page).getByText(/共 100000 条/)).toBeAttached({ timeout: 60_000 });
  },
);

test(
  "a file beyond the limit is refused before it is read, with the limit",
  {
    tag: "@long",
  },
  async ({ page }, info) => {
    test.setTimeout(120_000);
    const path = info.outputPath(BIG);
    const file = createWriteStream(path);
    for (let at = 0; at < 201; at += 1)
      if (!file.write(Buffer.alloc(MEGABYTE, 49))) await once(file, "drain");
    file.end();
    await once(file, "close");
    await openMap(page);
    await choose(page, path);
    await expect(importOf(page).getByRole("alert")).toContainText(BIG);
    await expect(importOf(page).getByRole("alert")).toContainText(/201.*200/);
  },
);

test(
  "a hundred thousand rows are coloured, filtered, put in order and taken away again",
  {
    tag: "@long",
  },
  async ({ page }, info) => {
    test.setTimeout(240_000);
    await openMap(page);
    await choose(page, await writeTable(info.outputPath("点.csv"), 100_000, ""));
    await expect(importOf(page).getByRole("status")).toHaveText(/共 100000 条/, {
      timeout: 60_000,
    });
    await addAll(page);
    await isKept(page);
    await page.getByRole("button", { name: "设置：点" }).click();
    const list = ownList(page);
    await list.getByLabel("上色").selectOption("人口");
    await expect(regionOf(page, "图例").getByText("点 人口")).toBeVisible();
    await list.getByLabel("筛选").selectOption("人口");
    await list.getByLabel("数值或文字").fill("899");
    await expect(list.getByText("共 100000 条，显示 111 条")).toBeAttached();
    await list.getByRole("button", { name: "表格" }).click();
    const table = page.getByRole("dialog", { name: "表格：点" });
    await table.getByRole("button", { name: "名称" }).click();
    await table.getByRole("button", { name: "名称" }).click();
    await expect(table.getByRole("row").nth(1)).toContainText("点99899");
    await table.getByRole("button", { name: "在图上看第 99900 条" }).click();
    await expect(regionOf(page, "详情").getByRole("heading", { level: 2 })).toHaveText("点99899");
    await openLayers(page);
    await page.getByRole("button", { name: "设置：点" }).click();
    await list.getByRole("button", { name: "移除" }).click();
    const removed = regionOf(page, "图层").getByText("已移除“点”。");
    await removed.getByRole("button", { name: "撤销" }).click();
    await expect(list.getByText("共 100000 条，显示 111 条")).toBeAttached();
  },
);

test(
  "the layers can be looked at while a file is read, which goes on and is there again after",
  {
    tag: "@long",
  },
  async ({ page }, info) => {
    test.setTimeout(180_000);
    const path = await writeTable(info.outputPath(BIG), 60_000, "甲".repeat(320));
    await openMap(page);
    await choose(page, path);
    const dialog = importOf(page);
    const bar = dialog.getByRole("progressbar");
    await expect(bar).toBeVisible();
    await expect(bar).not.toHaveAttribute("aria-valuenow");
    await page.locator("#layers-button").click();
    const layers = regionOf(page, "图层");
    await expect(layers.getByText("有文件还没有加入。")).toBeVisible();
    await expect(dialog).toBeHidden();
    await layers.getByRole("button", { name: "回到导入" }).click();
    await expect(dialog).toBeVisible();
    await expect(dialog.getByRole("status")).toHaveText(/共 60000 条/, { timeout: 120_000 });
    await page.locator("#layers-button").click();
    await expect(dialog).toBeHidden();
    await page.locator("#layers-button").click();
    await expect(dialog.getByRole("status")).toHaveText(/共 60000 条/);
    await dialog.getByRole("button", { name: "关闭" }).click();
    await page.locator("#layers-button").click();
    await expect(layers.getByText("有文件还没有加入。")).toHaveCount(0);
  },
);

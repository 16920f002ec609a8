import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { preview } from "vite";
import { buildIfStale } from "../../src/node/build-if-stale.ts";
import { chromiumOptions } from "../../src/node/chromium-options.ts";
import { longestTaskMs } from "./longest-task.ts";
import { openPage } from "./open-page.ts";

interface Step {
  readonly name: string;
  readonly ms: number;
  readonly longestMs: number;
}

/** A table taken in as a person does it in the app itself: how long each step takes, and how long the page stands still. */
export async function timeImportWalk(text: string): Promise<readonly Step[]> {
  await buildIfStale();
  const file = join(mkdtempSync(join(tmpdir(), "bench-")), "data.csv");
  writeFileSync(file, text);
  const server = await preview({ logLevel: "error", preview: { port: 0 } });
  const browser = await chromium.launch(chromiumOptions());
  const page = await openPage(browser, `${server.resolvedUrls?.local[0] ?? ""}#lang=zh`);
  await page.waitForLoadState("networkidle");
  const steps = [
    await timeStep(page, "file to preview", () => toPreview(page, file)),
    await timeStep(page, "added to kept", () => toKept(page)),
    await timeStep(page, "coloured by a column", () => colour(page)),
    await timeStep(page, "table by name", () => sortTable(page)),
  ];
  await browser.close();
  await server.close();
  return steps;
}

async function timeStep(page: Page, name: string, work: () => Promise<void>): Promise<Step> {
  let ms = 0;
  const longestMs = await longestTaskMs(page, async () => {
    const start = performance.now();
    await work();
    ms = performance.now() - start;
    await page.locator('[data-map="idle"]').waitFor({ state: "attached", timeout: 120_000 });
  });
  return { name, ms, longestMs };
}

async function toPreview(page: Page, file: string): Promise<void> {
  const dialog = page.getByRole("dialog", { name: "导入" });
  await page.getByRole("button", { name: "导入" }).click();
  await dialog.getByLabel("选择文件").setInputFiles(file);
  await dialog.getByText("读入").waitFor();
  await dialog.getByRole("radio", { name: /WGS84/ }).check();
  await dialog.getByRole("status").getByText("共").waitFor();
}

async function toKept(page: Page): Promise<void> {
  await page.getByRole("button", { name: "加入" }).click();
  await page.getByText("已保存在本机").waitFor();
}

async function colour(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^设置：/ }).click();
  await page.getByLabel("上色").selectOption("备注");
}

async function sortTable(page: Page): Promise<void> {
  await page.getByRole("button", { name: "表格" }).click();
  const table = page.getByRole("dialog", { name: /^表格/ });
  await table.getByRole("button", { name: "备注" }).click();
  await table.locator('[aria-busy="false"]').waitFor();
}

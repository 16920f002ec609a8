import { readFileSync } from "node:fs";
import { type Download, expect, type Locator, type Page } from "@playwright/test";

export async function openExport(page: Page): Promise<Locator> {
  const more = page.locator(".toolbar-more");
  if (await more.isVisible()) await more.click();
  await page.getByRole("button", { name: /^(导出|Export)$/ }).click();
  const dialog = exportOf(page);
  await expect(dialog).toBeVisible();
  return dialog;
}

export function exportOf(page: Page): Locator {
  return page.getByRole("dialog", { name: /^(导出|Export)$/ });
}

/** Chooses a format by its file's suffix, and within it whatever else is named. */
export async function choose(dialog: Locator, ...names: readonly RegExp[]): Promise<void> {
  for (const name of names) await dialog.getByRole("radio", { name }).check();
}

export async function start(dialog: Locator): Promise<void> {
  await dialog.getByRole("button", { name: "导出", exact: true }).click();
}

/** Starts the export and reads the file that comes of it. */
export async function takeFile(
  page: Page,
  dialog: Locator,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), start(dialog)]);
  await expect(dialog.getByRole("status")).toHaveText(`已保存 ${download.suggestedFilename()}`);
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}

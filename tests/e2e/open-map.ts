import type { Page } from "@playwright/test";

/** Opens a share link and waits until the map has drawn everything. */
export async function openMap(page: Page, hash = ""): Promise<void> {
  await page.goto(`./${hash}`);
  await page.locator('[data-map="idle"]').waitFor({ state: "attached" });
}

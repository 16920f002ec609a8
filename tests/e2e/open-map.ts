import type { Page } from "@playwright/test";

/** Opens a share link and waits until the map has drawn everything. */
export async function openMap(page: Page, hash = ""): Promise<void> {
  await page.goto(`./${hash}`);
  await page.locator('[data-map="idle"]').waitFor({ state: "attached" });
}

/** Waits until names stand where they stay: clear of the cards, which come after the first picture. */
export async function namesClear(page: Page): Promise<void> {
  await page.locator('[data-names="clear"]').waitFor({ state: "attached" });
}

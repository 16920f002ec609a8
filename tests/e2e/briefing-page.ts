import { pathToFileURL } from "node:url";
import { expect, type Page } from "@playwright/test";
import { test as base } from "./fixtures.ts";

/** A page without a network; every test ends with no request but the page's own, and a clean console. */
export const test = base.extend<{ briefing: Page; briefingFaults: string[] }>({
  briefingFaults: [[], { option: true }],
  briefing: async ({ browser, briefingFaults: faults }, use) => {
    const context = await browser.newContext({ offline: true, acceptDownloads: true });
    const page = await context.newPage();
    page.on("pageerror", (error) => faults.push(`page error: ${error.message}`));
    page.on("console", (message) => {
      if (message.type() !== "debug") faults.push(`console: ${message.text()}`);
    });
    context.on("request", (request) => {
      const isWithin = /^(blob|data):/.test(request.url()) || request.isNavigationRequest();
      if (!isWithin) faults.push(`request: ${request.url()}`);
    });
    await use(page);
    await context.close();
    expect(faults.filter((fault) => !/GPU stall due to ReadPixels/.test(fault))).toEqual([]);
  },
});

export async function openBriefing(page: Page, path: string, hash = ""): Promise<void> {
  await page.goto(pathToFileURL(path).href + hash);
  await page.locator('[data-map="idle"]').waitFor({ state: "attached" });
}

import type { Browser, BrowserContextOptions, Page } from "@playwright/test";
import { firstIdleMs, noteFirstIdle } from "./page-timings.ts";

/** Opens an address in a context of its own and waits until its map is first idle. */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    bypassCSP: true,
    serviceWorkers: "block",
    ...options,
  });
  const page = await context.newPage();
  // tsx wraps the functions it hands over in a helper that the page does not have.
  await page.addInitScript("globalThis.__name = (target) => target");
  await page.addInitScript(noteFirstIdle);
  await page.goto(address);
  await firstIdleMs(page);
  return page;
}

import { test as base, expect, type Page } from "@playwright/test";

/** Software rendering reports its own slowness when a picture is read back; nothing of ours can change that. */
const NOT_OURS = [
  /GPU stall due to ReadPixels/,
  /Service Worker registration blocked by Playwright/,
];

/** Every test ends with a clean console and no word to another host; one that provokes a fault takes it out of `faults`. */
export const test = base.extend<{ faults: string[] }>({
  faults: [
    async ({ page, baseURL }, use) => {
      const faults: string[] = [];
      watch(page, new URL(baseURL ?? "").origin, (fault) => faults.push(fault));
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

function watch(page: Page, origin: string, report: (fault: string) => void): void {
  page.on("pageerror", (error) => report(`page error: ${error.message}`));
  page.on("console", (message) => {
    const text = message.text();
    if (!["error", "warning"].includes(message.type())) return;
    if (NOT_OURS.some((known) => known.test(text))) return;
    report(`console ${message.type()}: ${text}`);
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (["blob:", "data:"].includes(url.protocol) || url.origin === origin) return;
    report(`foreign request: ${url}`);
  });
}

import { expect } from "@playwright/test";
import { findUnreachable } from "./find-unreachable.ts";
import { test } from "./fixtures.ts";
import { openMap } from "./open-map.ts";
import { regionOf } from "./screen.ts";

const PANELS = ["report", "places", "ledger", "figures"];
const DETAILS = "feature=village/xumao&panel=none";

test.describe("a window zoomed to 200 %", () => {
  test.use({ viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 });

  for (const state of [...PANELS.map((panel) => `panel=${panel}`), DETAILS]) {
    test(`reaches every control and scrolls nothing sideways (${state})`, async ({ page }) => {
      await openMap(page, `#${state}`);
      await expect(regionOf(page, "图例")).toBeAttached();
      expect(await findUnreachable(page)).toEqual([]);
      expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(720);
    });
  }
});

test.describe("a projector of 1024 × 768", () => {
  test.use({ viewport: { width: 1024, height: 768 } });

  for (const state of [...PANELS.map((panel) => `panel=${panel}`), DETAILS]) {
    test(`reaches every control in both languages (${state})`, async ({ page }) => {
      await openMap(page, `#${state}&theme=projector`);
      await expect(regionOf(page, "图例")).toBeAttached();
      expect(await findUnreachable(page)).toEqual([]);
      await page.goto(`./#${state}&theme=projector&lang=en`);
      await expect(page.locator("html")).toHaveAttribute("lang", "en");
      await expect(regionOf(page, "Legend")).toBeAttached();
      expect(await findUnreachable(page)).toEqual([]);
    });
  }
});

import { expect, type Page } from "@playwright/test";
import { findUnreachable } from "./find-unreachable.ts";
import { test } from "./fixtures.ts";
import { openMap } from "./open-map.ts";
import { regionOf } from "./screen.ts";

const STATES = [
  "panel=report",
  "panel=places",
  "panel=ledger",
  "panel=figures",
  "feature=village/xumao&panel=none",
];

test.describe("a window zoomed to 200 %", () => {
  test.use({ viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 });

  test("reaches every control and scrolls nothing sideways", async ({ page }) => {
    await openMap(page);
    await expect(regionOf(page, "图例")).toBeAttached();
    for (const state of STATES) {
      await showState(page, state, "zh");
      expect(await findUnreachable(page), state).toEqual([]);
      expect(await page.evaluate(() => document.scrollingElement?.scrollWidth), state).toBe(720);
    }
  });
});

test.describe("a projector of 1024 × 768", () => {
  test.use({ viewport: { width: 1024, height: 768 } });

  test("reaches every control in both languages", { tag: "@long" }, async ({ page }) => {
    await openMap(page, "#theme=projector");
    await expect(regionOf(page, "图例")).toBeAttached();
    for (const lang of ["zh", "en"]) {
      for (const state of STATES) {
        await showState(page, `${state}&theme=projector`, lang);
        expect(await findUnreachable(page), `${state} ${lang}`).toEqual([]);
      }
    }
  });
});

async function showState(page: Page, state: string, lang: string): Promise<void> {
  await page.goto(`./#${state}&lang=${lang}`);
  await expect(page.locator("html")).toHaveAttribute("lang", lang === "zh" ? "zh-CN" : lang);
  if (!state.includes("panel=none"))
    await expect(page.getByRole("tabpanel").getByRole("region").first()).toBeVisible();
}

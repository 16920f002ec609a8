import { expect, type Page } from "@playwright/test";
import { test } from "./fixtures.ts";
import { namesClear, openMap } from "./open-map.ts";

test("the camera flies to a chosen place in many steps", { tag: "@long" }, async ({ page }) => {
  expect(await stepsToAPlace(page)).toBeGreaterThan(1);
});

test.describe("for a person who asked for less motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("the camera jumps to a chosen place", { tag: "@long" }, async ({ page }) => {
    expect(await stepsToAPlace(page)).toBeLessThanOrEqual(1);
  });

  test("nothing on the page moves by itself", async ({ page }) => {
    await openMap(page);
    const longest = await page.getByRole("button", { name: "图例" }).evaluate((toggle) => {
      toggle.dispatchEvent(new MouseEvent("click", { bubbles: true }));
      const durations = document
        .getAnimations()
        .map((one) => Number(one.effect?.getTiming().duration ?? 0));
      return Math.max(0, ...durations);
    });
    expect(longest).toBeLessThan(1);
  });
});

test("nothing is drawn while nothing happens", async ({ page }) => {
  await page.addInitScript(countDrawing);
  await openMap(page);
  await namesClear(page);
  await page.waitForLoadState("networkidle");
  const before = await page.evaluate(() => window.drawn);
  expect(before).toBeGreaterThan(0);
  const later = await page.evaluate(
    () => new Promise<number>((resolve) => setTimeout(() => resolve(window.drawn), 3000)),
  );
  expect(later).toBe(before);
});

declare global {
  interface Window {
    drawn: number;
    steps: Set<string>;
  }
}

/** Chooses a place by hand and counts the lengths that the scale bar runs through before the map rests. */
async function stepsToAPlace(page: Page): Promise<number> {
  await openMap(page, "#panel=places");
  const scale = page.getByRole("img", { name: /比例尺/ });
  await scale.evaluate((element) => {
    window.steps = new Set();
    const watch = new MutationObserver(() => window.steps.add(element.innerHTML));
    watch.observe(element, { subtree: true, attributes: true, characterData: true });
  });
  const before = await scale.innerHTML();
  await page.getByRole("button", { name: "徐毛村", exact: true }).click();
  await expect.poll(() => scale.innerHTML()).not.toBe(before);
  await page.locator('[data-map="idle"]').waitFor({ state: "attached" });
  return await page.evaluate(() => window.steps.size);
}

function countDrawing(): void {
  window.drawn = 0;
  const { drawElements, drawArrays, clear } = WebGL2RenderingContext.prototype;
  Object.assign(WebGL2RenderingContext.prototype, {
    drawElements: counting(drawElements),
    drawArrays: counting(drawArrays),
    clear: counting(clear),
  });

  function counting<A extends unknown[]>(draw: (...args: A) => void) {
    return function (this: WebGL2RenderingContext, ...args: A): void {
      window.drawn += 1;
      draw.apply(this, args);
    };
  }
}

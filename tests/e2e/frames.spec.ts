import { expect } from "@playwright/test";
import { test } from "./fixtures.ts";
import { openMap } from "./open-map.ts";
import { clickCentre } from "./screen.ts";

declare global {
  interface Window {
    /** What was done, in its order. */
    done: string[];
  }
}

test("pictures that nobody sees are not drawn: the first of the map, and those before the page's answer to a click", async ({
  page,
}) => {
  await page.addInitScript(noteDrawing);
  await openMap(page, "#map=15/36.86149/117.79731");
  expect(await page.evaluate(() => window.done[0])).toBe("spared");
  expect(await page.evaluate(() => window.done.at(-1))).toBe("drawn");

  await page.waitForLoadState("networkidle");
  await page.evaluate(notePainting);
  await clickCentre(page);
  await expect.poll(() => page.evaluate(() => window.done)).toContain("drawn");
  expect(await page.evaluate(() => window.done[0])).toBe("painted");
});

/** Says of each drawing whether it leaves a trace in the picture. */
function noteDrawing(): void {
  window.done = [];
  const { drawElements } = WebGL2RenderingContext.prototype;
  WebGL2RenderingContext.prototype.drawElements = function (...args) {
    window.done.push(this.isEnabled(this.RASTERIZER_DISCARD) ? "spared" : "drawn");
    drawElements.apply(this, args);
  };
}

/** Forgets what was done, and notes from the next press on when the details have been painted. */
function notePainting(): void {
  const forget = () => {
    window.done = [];
  };
  addEventListener("pointerup", forget, { capture: true, once: true });
  const watch = new MutationObserver(() => {
    if (!document.querySelector(".right-card h2")?.textContent) return;
    watch.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => window.done.push("painted");
      port2.postMessage(null);
    });
  });
  watch.observe(document.body, { subtree: true, childList: true });
}

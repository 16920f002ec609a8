import type { Page } from "@playwright/test";
import type { Map as MapLibreMap } from "maplibre-gl";

declare global {
  var benchMap: MapLibreMap;
  var benchIdleAt: number | undefined;
  var benchShownAt: number | undefined;
  var benchPaintedAt: number | undefined;
}

/** How long a hand rests on a place before it clicks. */
const POINTING_MS = 400;

/** Must be added before the page loads: notes when the map first says that it is idle, and when the third frame after that begins: two may wait in line, so that the picture is on the screen by then. */
export function noteFirstIdle(): void {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('[data-map="idle"]')) return;
    globalThis.benchIdleAt = performance.now();
    observer.disconnect();
    requestAnimationFrame(() =>
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          globalThis.benchShownAt = performance.now();
        }),
      ),
    );
  }).observe(document, { subtree: true, childList: true, attributeFilter: ["data-map"] });
}

/** Milliseconds from the start of navigation. */
export function firstIdleMs(page: Page): Promise<number> {
  return page
    .waitForFunction(() => globalThis.benchIdleAt, null, { timeout: 60_000 })
    .then((handle) => handle.jsonValue())
    .then(Number);
}

/** Milliseconds from the start of navigation to the picture on the screen. */
export function firstShownMs(page: Page): Promise<number> {
  return page
    .waitForFunction(() => globalThis.benchShownAt, null, { timeout: 60_000 })
    .then((handle) => handle.jsonValue())
    .then(Number);
}

/** Draws whole frames and waits for the pixels of each. */
export function forcedFramesMs(page: Page, count: number): Promise<number[]> {
  return page.evaluate((frames) => {
    const map = globalThis.benchMap;
    const context = map.getCanvas().getContext("webgl2");
    return Array.from({ length: frames }, () => {
      const start = performance.now();
      map.redraw();
      context?.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, new Uint8Array(4));
      return performance.now() - start;
    });
  }, count);
}

/** Kilobytes of JavaScript, gzip, that were asked for before the map was first idle. */
export async function scriptKilobytes(
  page: Page,
  gzipBytes: (path: string) => number,
): Promise<number> {
  const names = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .filter(({ startTime }) => startTime < (globalThis.benchIdleAt ?? 0))
      .map(({ name }) => name),
  );
  const scripts = new Set(
    names.map((name) => new URL(name).pathname).filter((path) => path.endsWith(".js")),
  );
  return [...scripts].reduce((sum, path) => sum + gzipBytes(path), 0) / 1024;
}

/** Milliseconds from letting go of the mouse at each place, pointed at a moment before, to the first frame that shows its details. */
export async function clicksMs(
  page: Page,
  places: readonly (readonly [number, number])[],
  details: string,
): Promise<number[]> {
  const times: number[] = [];
  const idle = () => page.locator('[data-map="idle"]').waitFor({ state: "attached" });
  for (const place of places) {
    await page.waitForTimeout(POINTING_MS);
    await idle();
    const { x, y } = await page.evaluate(
      ([lng, lat]) => globalThis.benchMap.project([lng, lat]),
      place,
    );
    await page.evaluate(watchPaint, details);
    await page.mouse.move(x, y);
    await page.waitForTimeout(POINTING_MS);
    await idle();
    await page.mouse.down();
    await page.mouse.up();
    const handle = await page.waitForFunction(() => globalThis.benchPaintedAt, null, {
      timeout: 10_000,
    });
    times.push(Number(await handle.jsonValue()));
  }
  return times;
}

function watchPaint(details: string): void {
  globalThis.benchPaintedAt = undefined;
  let pressedAt = 0;
  addEventListener(
    "mouseup",
    ({ timeStamp }) => {
      pressedAt = timeStamp;
    },
    { capture: true, once: true },
  );
  const shown = new MutationObserver(() => {
    if (!document.querySelector(details)?.textContent) return;
    shown.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        globalThis.benchPaintedAt = performance.now() - pressedAt;
      };
      port2.postMessage(null);
    });
  });
  shown.observe(document.body, { subtree: true, childList: true, characterData: true });
}

/** How often the map drew in a time in which nothing happened. */
export function rendersWhileIdle(page: Page, milliseconds: number): Promise<number> {
  return page.evaluate(async (wait) => {
    let renders = 0;
    globalThis.benchMap.on("render", () => {
      renders += 1;
    });
    await new Promise((resolve) => setTimeout(resolve, wait));
    return renders;
  }, milliseconds);
}

/** What compiled code and the map's caches took before they were full, and the growth after that, which would be a leak. */

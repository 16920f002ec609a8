import type { Page } from "@playwright/test";
import type { Map as MapLibreMap } from "maplibre-gl";

declare global {
  var benchMap: MapLibreMap;
  var benchIdleAt: number | undefined;
  var benchPaintedAt: number | undefined;
}

/** Must be added before the page loads: notes when the map first says that it is idle. */
export function noteFirstIdle(): void {
  const look = () => {
    if (!document.querySelector('[data-map="idle"]')) return requestAnimationFrame(look);
    globalThis.benchIdleAt ??= performance.now();
    return 0;
  };
  requestAnimationFrame(look);
}

/** Milliseconds from the start of navigation. */
export function firstIdleMs(page: Page): Promise<number> {
  return page
    .waitForFunction(() => globalThis.benchIdleAt, null, { timeout: 60_000 })
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

/** Kilobytes of JavaScript, gzip, that came over before now. */
export async function scriptKilobytes(
  page: Page,
  gzipBytes: (path: string) => number,
): Promise<number> {
  const names = await page.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name }) => name),
  );
  const scripts = new Set(
    names.map((name) => new URL(name).pathname).filter((path) => path.endsWith(".js")),
  );
  return [...scripts].reduce((sum, path) => sum + gzipBytes(path), 0) / 1024;
}

/** Milliseconds from a press of the mouse at each place to the first frame that shows its details. */
export async function clicksMs(
  page: Page,
  places: readonly (readonly [number, number])[],
  details: string,
): Promise<number[]> {
  const times: number[] = [];
  for (const place of places) {
    const { x, y } = await page.evaluate(
      ([lng, lat]) => globalThis.benchMap.project([lng, lat]),
      place,
    );
    await page.evaluate(watchPaint, details);
    await page.mouse.click(x, y);
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

/** Bytes of JavaScript heap after each garbage collection: before and after many selections. */
export async function heapGrowth(
  page: Page,
  ids: readonly string[],
  selections: number,
): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const used = async () => {
    await session.send("HeapProfiler.collectGarbage");
    return (await session.send("Runtime.getHeapUsage")).usedSize;
  };
  const select = (count: number) =>
    page.evaluate(
      async ([all, times]) => {
        for (let index = 0; index < times; index += 1) {
          location.hash = `feature=${all[index % all.length]}`;
          await new Promise((resolve) => setTimeout(resolve, 8));
        }
      },
      [ids, count] as const,
    );
  await select(ids.length);
  const before = await used();
  await select(selections);
  return (await used()) / before - 1;
}

import type { Page } from "@playwright/test";

export interface Camera {
  readonly center: readonly [lng: number, lat: number];
  readonly zoom: number;
}

export interface StepTiming {
  readonly ms: number;
  readonly camera: Camera;
}

/** Milliseconds from the clicker's key to a map at rest under the next step's face, for so many steps. */
export function stepsMs(page: Page, count: number): Promise<readonly StepTiming[]> {
  return page.evaluate(async (steps) => {
    const numberNow = () =>
      Number(document.querySelector<HTMLElement>("[data-step]")?.dataset.step);
    const isThere = (step: number) =>
      numberNow() === step && document.querySelector('[data-map="idle"]') !== null;
    const whenThere = (step: number) =>
      new Promise<void>((resolve) => {
        const look = () => {
          if (!isThere(step)) return;
          observer.disconnect();
          requestAnimationFrame(() => resolve());
        };
        const observer = new MutationObserver(look);
        const attributeFilter = ["data-map", "data-step"];
        observer.observe(document, { subtree: true, childList: true, attributeFilter });
        look();
      });
    const timings: { ms: number; camera: { center: [number, number]; zoom: number } }[] = [];
    for (let index = 0; index < steps; index += 1) {
      const next = numberNow() + 1;
      const start = performance.now();
      dispatchEvent(new KeyboardEvent("keydown", { key: "PageDown" }));
      await whenThere(next);
      const { lng, lat } = globalThis.benchMap.getCenter();
      const camera = {
        center: [lng, lat] as [number, number],
        zoom: globalThis.benchMap.getZoom(),
      };
      timings.push({ ms: performance.now() - start, camera });
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return timings;
  }, count);
}

/** The same cameras on a bare map: milliseconds from the jump to rest. */
export function jumpsMs(page: Page, cameras: readonly Camera[]): Promise<readonly number[]> {
  return page.evaluate(async (all) => {
    const times: number[] = [];
    for (const { center, zoom } of all) {
      const map = globalThis.benchMap;
      const start = performance.now();
      map.jumpTo({ center: [center[0], center[1]], zoom });
      map.triggerRepaint();
      await map.once("idle");
      await new Promise((resolve) => requestAnimationFrame(resolve));
      times.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return times;
  }, cameras);
}

/** Walks on, back to the first step after the last one. */
export function walkSteps(page: Page, count: number, last: number): Promise<void> {
  return page.evaluate(
    async ([steps, end]) => {
      for (let index = 0; index < steps; index += 1) {
        const step = document.querySelector<HTMLElement>("[data-step]")?.dataset.step;
        const key = Number(step) === end ? "Home" : "PageDown";
        dispatchEvent(new KeyboardEvent("keydown", { key }));
        await new Promise((resolve) => setTimeout(resolve, 16));
      }
    },
    [count, last] as const,
  );
}

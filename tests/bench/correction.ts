import { chromium, type Page } from "@playwright/test";
import { preview } from "vite";
import { buildIfStale } from "../../src/node/build-if-stale.ts";
import { chromiumOptions } from "../../src/node/chromium-options.ts";
import { shippedDataset } from "../fixtures/shipped.ts";
import { openPage } from "./open-page.ts";
import { spreadOf } from "./statistics.ts";

const RUNS = Number(process.env.BENCH_RUNS ?? 9);

await buildIfStale();
const server = await preview({ logLevel: "warn", preview: { port: 4302 } });
const base = server.resolvedUrls?.local[0] ?? "";
const { features, report } = shippedDataset();
const villages = [...features.values()].filter(
  ({ properties }) => properties.kind === "village" && properties.position.checked === null,
);
const browser = await chromium.launch(chromiumOptions());
const page = await openPage(browser, `${base}#lang=zh`, {});
await page.waitForLoadState("networkidle");

const shown: number[] = [];
const kept: number[] = [];
for (const { properties } of villages.slice(0, RUNS)) {
  const times = await correctionMs(page, properties.id);
  shown.push(times.shown);
  kept.push(times.kept);
}
await browser.close();
await server.close();

console.log(`\n${RUNS} corrections, one after another, 1440×900`);
for (const [name, values] of [
  ["saved by a click to seen in the details", shown],
  ["saved by a click to kept in the browser's store", kept],
] as const) {
  const { median, p95 } = spreadOf(values);
  console.log(`${name}: ${median.toFixed(0)} ms (median), ${p95.toFixed(0)} ms (p95)`);
}

async function correctionMs(on: Page, id: string) {
  await on.evaluate((feature) => {
    location.hash = `#feature=${feature}`;
  }, id);
  await on.getByRole("button", { name: "校正位置" }).click();
  const form = on.getByRole("region", { name: "校正位置" });
  await form.getByLabel("坐标", { exact: true }).fill("36.88, 117.79");
  await form.getByLabel("坐标", { exact: true }).press("Enter");
  await form.getByLabel("校正人").fill("李");
  return on.evaluate(async (database) => {
    const opened = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(database);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const countKept = () =>
      new Promise<number>((resolve) => {
        if (!opened.objectStoreNames.contains("changes")) return resolve(0);
        const request = opened.transaction("changes").objectStore("changes").get("changes");
        request.onsuccess = () => resolve(request.result?.value.present.length ?? 0);
        request.onerror = () => resolve(0);
      });
    const before = await countKept();
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const start = performance.now();
    document.querySelector<HTMLButtonElement>(".correct-foot [type=submit]")?.click();
    while (!document.querySelector(".details")?.textContent?.includes("李")) await frame();
    const seen = performance.now() - start;
    while ((await countKept()) === before) await new Promise((resolve) => setTimeout(resolve, 4));
    const stored = performance.now() - start;
    opened.close();
    return { shown: seen, kept: stored };
  }, `one-map-draft/${report.id}`);
}

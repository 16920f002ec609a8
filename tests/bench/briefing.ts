import { mkdirSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium } from "@playwright/test";
import { buildIfStale } from "../../src/node/build-if-stale.ts";
import { chromiumOptions } from "../../src/node/chromium-options.ts";
import { buildBareFile } from "./build-bare-file.ts";
import { firstIdleMs, noteFirstIdle } from "./page-timings.ts";
import { spreadOf } from "./statistics.ts";

const RUNS = Number(process.env.BENCH_RUNS ?? 9);
const FOLDER = "test-results/bench";

await buildIfStale();
mkdirSync(FOLDER, { recursive: true });
const files = { ours: "dist/briefing.html", bare: await buildBareFile(FOLDER) };
const browser = await chromium.launch(chromiumOptions());
const times = { ours: [] as number[], bare: [] as number[] };
for (let run = 0; run < RUNS; run += 1) {
  times.ours.push(await openingMs(browser, files.ours));
  times.bare.push(await openingMs(browser, files.bare));
}
await browser.close();

console.log(`\n${RUNS} interleaved openings from file://, 1440×900`);
for (const name of ["ours", "bare"] as const) {
  const { median } = spreadOf(times[name]);
  const least = Math.min(...times[name]);
  const megabytes = (statSync(files[name]).size / 1e6).toFixed(2);
  console.log(
    `${name}: first idle ${median.toFixed(0)} ms (median), ${least.toFixed(0)} ms (least); ${megabytes} MB`,
  );
}
const ratio = spreadOf(times.ours).median / spreadOf(times.bare).median;
console.log(`ours / bare: ${ratio.toFixed(2)}×`);

async function openingMs(from: Browser, path: string): Promise<number> {
  const context = await from.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript("globalThis.__name = (target) => target");
  await page.addInitScript(noteFirstIdle);
  await page.goto(pathToFileURL(resolve(path)).href);
  const time = await firstIdleMs(page);
  await context.close();
  return time;
}

import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { type Browser, chromium } from "@playwright/test";
import { preview } from "vite";
import { pointOf } from "../../src/model/point.ts";
import { chromiumOptions } from "../../src/node/chromium-options.ts";
import { shippedDataset } from "../fixtures/shipped.ts";
import { buildPages } from "./build-pages.ts";
import { growthText, heapGrowth } from "./heap-growth.ts";
import { openPage } from "./open-page.ts";
import {
  clicksMs,
  firstIdleMs,
  firstShownMs,
  forcedFramesMs,
  rendersWhileIdle,
  scriptKilobytes,
} from "./page-timings.ts";
import { printSearchTimings } from "./search-timings.ts";
import { spreadOf } from "./statistics.ts";

const RUNS = Number(process.env.BENCH_RUNS ?? 5);
const FRAMES = 15;
const CLICKS = 12;
const SELECTIONS = 500;
const IDLE_MS = 5000;

interface Sample {
  readonly idle: number;
  readonly shown: number;
  readonly frames: readonly number[];
  readonly scripts: number;
  readonly clicks: readonly number[];
}

const folder = await buildPages();
const server = await preview({
  configFile: false,
  logLevel: "warn",
  build: { outDir: folder },
  preview: { port: 4300 },
});
const base = server.resolvedUrls?.local[0] ?? "";
const dataset = shippedDataset();
const places = [...dataset.features.values()]
  .filter(({ properties }) => properties.kind === "village")
  .map(pointOf)
  .filter((point) => point !== undefined)
  .slice(0, CLICKS);

const browser = await chromium.launch(chromiumOptions());
const ours: Sample[] = [];
const bare: Sample[] = [];
for (let run = 0; run < RUNS; run += 1) {
  ours.push(await sample(browser, "ours/index.html", ".right-card h2"));
  bare.push(await sample(browser, "bare/index.html", "#details"));
}
const page = await openPage(browser, `${base}ours/index.html`);
await page.waitForLoadState("networkidle");
await page.locator('[data-names="clear"]').waitFor({ state: "attached" });
const renders = await rendersWhileIdle(page, IDLE_MS);
const growth = await heapGrowth(page, selectEach, SELECTIONS);
await browser.close();
await server.close();

print();

function selectEach(count: number): Promise<void> {
  return page.evaluate(
    async ([ids, times]) => {
      for (let index = 0; index < times; index += 1) {
        location.hash = `feature=${ids[index % ids.length]}`;
        await new Promise((resolve) => setTimeout(resolve, 8));
      }
    },
    [[...dataset.features.keys()], count] as const,
  );
}

async function sample(from: Browser, path: string, details: string): Promise<Sample> {
  const opened = await openPage(from, `${base}${path}`);
  const root = path.split("/")[0] ?? "";
  await opened.waitForLoadState("networkidle");
  const taken = {
    idle: await firstIdleMs(opened),
    shown: await firstShownMs(opened),
    scripts: await scriptKilobytes(opened, (name) => gzipBytes(name, root)),
    frames: await forcedFramesMs(opened, FRAMES),
    clicks: await clicksMs(opened, places, details),
  };
  await opened.context().close();
  return taken;
}

function gzipBytes(name: string, root: string): number {
  return gzipSync(readFileSync(`${folder}/${root}${name.split(root)[1]}`)).length;
}

function print(): void {
  const row = (name: string, own: number, other: number, unit: string) =>
    console.log(
      `${name.padEnd(34)}${own.toFixed(1).padStart(9)}${other.toFixed(1).padStart(9)} ${unit.padEnd(4)}${(own / other).toFixed(2).padStart(6)}×`,
    );
  const both = (name: string, of: (sample: Sample) => readonly number[], part: "median" | "p95") =>
    row(name, spreadOf(ours.flatMap(of))[part], spreadOf(bare.flatMap(of))[part], "ms");
  console.log(`\n${RUNS} interleaved runs, 1440×900`.padEnd(34), "    ours     bare");
  both("first idle, median", ({ idle }) => [idle], "median");
  both("first picture on screen, median", ({ shown }) => [shown], "median");
  both("forced frame, median", ({ frames }) => frames, "median");
  both("click to painted details, median", ({ clicks }) => clicks, "median");
  both("click to painted details, p95", ({ clicks }) => clicks, "p95");
  const kilobytes = (samples: readonly Sample[]) =>
    spreadOf(samples.map(({ scripts }) => scripts)).median;
  row("JavaScript before usable, gzip", kilobytes(ours), kilobytes(bare), "KB");
  printSearchTimings();
  console.log(`renders in ${IDLE_MS / 1000} idle seconds            ${renders}`);
  console.log(`heap after ${SELECTIONS} selections          ${growthText(growth)}`);
}

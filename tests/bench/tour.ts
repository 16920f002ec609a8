import { chromium, type Page } from "@playwright/test";
import { preview } from "vite";
import { chromiumOptions } from "../../src/node/chromium-options.ts";
import { toTour } from "../../src/tour/to-tour.ts";
import { shippedDataset } from "../fixtures/shipped.ts";
import { buildPages } from "./build-pages.ts";
import { growthText, heapGrowth } from "./heap-growth.ts";
import { openPage } from "./open-page.ts";
import { spreadOf } from "./statistics.ts";
import { jumpsMs, stepsMs, walkSteps } from "./step-timings.ts";

const RUNS = Number(process.env.BENCH_RUNS ?? 5);
const STEPS = 1000;

const outDir = await buildPages();
const server = await preview({
  configFile: false,
  logLevel: "warn",
  build: { outDir },
  preview: { port: 4301 },
});
const base = server.resolvedUrls?.local[0] ?? "";
const last = toTour(shippedDataset()).length;
const browser = await chromium.launch(chromiumOptions());

const ours: number[] = [];
const bare: number[] = [];
for (let run = 0; run < RUNS; run += 1) {
  const page = await openStill("ours/index.html#step=1");
  const steps = await stepsMs(page, last - 1);
  await page.context().close();
  const plain = await openStill("bare/index.html");
  bare.push(
    ...(await jumpsMs(
      plain,
      steps.map(({ camera }) => camera),
    )),
  );
  ours.push(...steps.map(({ ms }) => ms));
  await plain.context().close();
}
const page = await openStill("ours/index.html#step=1");
const growth = await heapGrowth(page, (count) => walkSteps(page, count, last), STEPS);
await browser.close();
await server.close();

console.log(`\n${RUNS} interleaved walks through ${last} steps, 1440×900, without flights`);
for (const part of ["median", "p95"] as const) {
  const [own, other] = [spreadOf(ours)[part], spreadOf(bare)[part]];
  console.log(
    `step to rest, ${part}: ${own.toFixed(0)} ms, bare map to the same camera ${other.toFixed(0)} ms, ${(own / other).toFixed(2)}×`,
  );
}
console.log(`heap over ${STEPS} steps: ${growthText(growth)}`);

async function openStill(path: string): Promise<Page> {
  const opened = await openPage(browser, `${base}${path}`, { reducedMotion: "reduce" });
  await opened.waitForLoadState("networkidle");
  return opened;
}

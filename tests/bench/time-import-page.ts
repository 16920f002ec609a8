import { chromium, type Page } from "@playwright/test";
import { build, preview } from "vite";
import { chromiumOptions } from "../../src/node/chromium-options.ts";
import { longestMessageMs } from "./longest-task.ts";
import { spreadOf } from "./statistics.ts";

const OUT = "../../../test-results/bench/import";

interface Case {
  readonly name: string;
  readonly text: string;
}

interface Timed {
  readonly name: string;
  readonly features: number;
  readonly ms: number;
  readonly longestTaskMs: number;
}

/** The same files in a browser, from a Blob to features on the page, worker and all; medians, and the longest task of any run. */
export async function timeImportPage(
  cases: readonly Case[],
  runs: number,
): Promise<readonly Timed[]> {
  const root = "tests/bench/import-page";
  const options = { configFile: false as const, logLevel: "error" as const, root, base: "./" };
  await build({
    ...options,
    worker: { format: "es" },
    build: { outDir: OUT, emptyOutDir: true, target: "es2022" },
  });
  const server = await preview({ ...options, build: { outDir: OUT }, preview: { port: 0 } });
  const browser = await chromium.launch(chromiumOptions());
  const page = await browser.newPage();
  await page.goto(server.resolvedUrls?.local[0] ?? "");
  const timed: Timed[] = [];
  for (const { name, text } of cases) {
    await page.evaluate((text) => {
      globalThis.benchFile = new Blob([text]);
    }, text);
    const all = [];
    for (let run = 0; run < runs; run += 1) all.push(await timeOnce(page, name));
    timed.push({
      name,
      features: all[0]?.features ?? 0,
      ms: spreadOf(all.map(({ ms }) => ms)).median,
      longestTaskMs: Math.max(...all.map(({ longestTaskMs }) => longestTaskMs)),
    });
  }
  await browser.close();
  await server.close();
  return timed;
}

async function timeOnce(page: Page, name: string) {
  const browser = page.context().browser();
  await browser?.startTracing(page, { categories: ["devtools.timeline"] });
  const times = await page.evaluate((name) => globalThis.timeImport(name), name);
  const trace = await browser?.stopTracing();
  return { ...times, longestTaskMs: longestMessageMs(String(trace)) };
}

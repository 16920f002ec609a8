import { type Browser, chromium, type Page } from "@playwright/test";
import { build, preview } from "vite";
import { chromiumOptions } from "../../src/node/chromium-options.ts";
import { longestTaskMs } from "./longest-task.ts";
import { spreadOf } from "./statistics.ts";

const OUT = "../../../test-results/bench/import";
const WAYS = ["ours", "bare"] as const;

interface Case {
  readonly name: string;
  readonly text: string;
}

interface Timed {
  readonly features: number;
  readonly ms: number;
  readonly longestMs: number;
}

interface Compared extends Readonly<Record<(typeof WAYS)[number], Timed>> {
  readonly name: string;
  /** The longest task of the page while a bare map draws the file; null for a table. */
  readonly drawnMs: number | null;
}

/** The same files in a browser, from a Blob to the page, worker and all, ours and the bare parser by turns; medians, and the longest task of any run. */
export async function timeImportPage(
  cases: readonly Case[],
  runs: number,
): Promise<readonly Compared[]> {
  const root = "tests/bench/import-page";
  const options = { configFile: false as const, logLevel: "error" as const, root, base: "./" };
  await build({
    ...options,
    worker: { format: "es" },
    build: { outDir: OUT, emptyOutDir: true, target: "es2022", chunkSizeWarningLimit: 2000 },
  });
  const server = await preview({ ...options, build: { outDir: OUT }, preview: { port: 0 } });
  const browser = await chromium.launch(chromiumOptions());
  const compared: Compared[] = [];
  for (const one of cases)
    compared.push(await compare(browser, server.resolvedUrls?.local[0] ?? "", one, runs));
  await browser.close();
  await server.close();
  return compared;
}

async function compare(
  browser: Browser,
  address: string,
  { name, text }: Case,
  runs: number,
): Promise<Compared> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.evaluate((text) => {
    globalThis.benchFile = new Blob([text]);
  }, text);
  const times: Record<(typeof WAYS)[number], Timed[]> = { ours: [], bare: [] };
  for (let run = 0; run < runs; run += 1)
    for (const way of WAYS) times[way].push(await timeOnce(page, way, name));
  const isDrawable = name.endsWith(".geojson");
  const drawnMs = isDrawable ? await longestTaskMs(page, () => drawBare(page)) : null;
  await page.close();
  return { name, ours: toMedian(times.ours), bare: toMedian(times.bare), drawnMs };
}

async function drawBare(page: Page): Promise<void> {
  await page.evaluate(() => globalThis.drawBare());
}

async function timeOnce(page: Page, way: (typeof WAYS)[number], name: string): Promise<Timed> {
  let timed = { ms: 0, features: 0 };
  const longestMs = await longestTaskMs(page, async () => {
    timed = await page.evaluate(([way, name]) => globalThis.benchImport[way](name), [
      way,
      name,
    ] as const);
  });
  return { ...timed, longestMs };
}

function toMedian(all: readonly Timed[]): Timed {
  return {
    features: all[0]?.features ?? 0,
    ms: spreadOf(all.map(({ ms }) => ms)).median,
    longestMs: Math.max(...all.map(({ longestMs }) => longestMs)),
  };
}

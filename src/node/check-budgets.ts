import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import {
  type Bill,
  type Budget,
  briefingOverruns,
  nameOfChunk,
  overrunsOf,
  toBudget,
} from "./budget.ts";
import { filesFor } from "./manifest.ts";

const BUDGET = "tests/bench/budget.json";
const DIST = "dist";

/** When these have run, the map can be used. */
const FIRST = ["index.html", "src/map/map-view.tsx"];

const budget: Budget = JSON.parse(readFileSync(BUDGET, "utf8"));
const bill = billOf(FIRST);
const briefing = statSync(`${DIST}/briefing.html`).size;
if (process.argv.includes("--update")) {
  writeFileSync(BUDGET, `${JSON.stringify(toBudget(budget, bill), null, 2)}\n`);
} else {
  report([...overrunsOf(budget, bill), ...briefingOverruns(budget, briefing)]);
}
console.log(`${Math.round(bill.beforeMap / 1024)} KiB travel before the map, fonts apart.`);
console.log(`${Math.round(briefing / 1024)} KiB are the one-file briefing.`);

function billOf(modules: readonly string[]): Bill {
  const manifest = JSON.parse(readFileSync(`${DIST}/.vite/manifest.json`, "utf8"));
  const fileNames = readdirSync(`${DIST}/assets`).filter((name) => /\.(js|css)$/.test(name));
  const chunks = fileNames.map((name) => [nameOfChunk(name), sizeOf(`assets/${name}`)]);
  const beforeMap = filesFor(manifest, modules).reduce((sum, file) => sum + sizeOf(file), 0);
  return { chunks: Object.fromEntries(chunks), beforeMap };
}

function sizeOf(file: string): number {
  return gzipSync(readFileSync(`${DIST}/${file}`)).length;
}

function report(overruns: readonly string[]): void {
  if (overruns.length === 0) return;
  console.error(overruns.join("\n"));
  console.error("If this is meant, run: npm run budgets -- --update");
  process.exitCode = 1;
}

import Papa from "papaparse";
import { readBytes } from "../../src/import/read-bytes.ts";
import { toCsvText, toGeojsonText } from "./import-files.ts";
import { timeImportPage } from "./time-import-page.ts";

const RUNS = Number(process.env.BENCH_RUNS ?? 9);

/** A format, its file, and the least that a program without us would do to have its rows as objects. */
const CASES = [
  {
    name: "data.csv",
    write: toCsvText,
    bare: (text: string) => Papa.parse(text, { header: true, dynamicTyping: true }),
  },
  { name: "data.geojson", write: toGeojsonText, bare: (text: string) => JSON.parse(text) },
];

console.log(`\n${RUNS} interleaved readings, from bytes in memory; the least of each in ms`);
console.log("file            rows     ours   parser alone   ratio");
for (const { name, write, bare } of CASES)
  for (const rows of [1_000, 100_000]) {
    const bytes = new TextEncoder().encode(write(rows));
    await readBytes([{ name, bytes }], {}, () => {});
    const times = { ours: [] as number[], bare: [] as number[] };
    for (let run = 0; run < RUNS; run += 1) {
      times.ours.push(await msOf(() => readBytes([{ name, bytes }], {}, () => {})));
      times.bare.push(await msOf(() => bare(new TextDecoder().decode(bytes))));
    }
    const [ours, alone] = [Math.min(...times.ours), Math.min(...times.bare)];
    console.log(
      [
        name.padEnd(13),
        String(rows).padStart(7),
        ours.toFixed(1).padStart(8),
        alone.toFixed(1).padStart(14),
        `${(ours / alone).toFixed(2)}×`.padStart(8),
      ].join(" "),
    );
  }

const pages = await timeImportPage(
  CASES.map(({ name, write }) => ({ name, text: write(100_000) })),
  RUNS,
);
console.log("\nin Chromium, from a Blob to features on the page, worker started for each");
console.log("file             features     ms   longest task of the page, ms of its thread");
for (const { name, features, ms, longestTaskMs } of pages)
  console.log(
    [
      name.padEnd(13),
      String(features).padStart(11),
      ms.toFixed(0).padStart(6),
      longestTaskMs.toFixed(0).padStart(31),
    ].join(" "),
  );

async function msOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

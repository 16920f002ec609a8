import Papa from "papaparse";
import { readBytes } from "../../src/import/read-bytes.ts";
import { toCsvText, toGeojsonText } from "./import-files.ts";
import { timeImportPage } from "./time-import-page.ts";
import { timeImportWalk } from "./time-import-walk.ts";

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
console.log(
  "\nin Chromium, from a Blob to 100,000 rows on the page, worker started for each; medians,",
);
console.log("and the longest task of the page in any run, in ms of its thread");
console.log("file              ours   parser alone   ratio   task: ours   parser alone");
for (const { name, ours, bare, drawnMs } of pages) {
  console.log(
    [
      name.padEnd(13),
      ours.ms.toFixed(0).padStart(8),
      bare.ms.toFixed(0).padStart(14),
      `${(ours.ms / bare.ms).toFixed(2)}×`.padStart(8),
      ours.longestMs.toFixed(0).padStart(12),
      bare.longestMs.toFixed(0).padStart(14),
    ].join(" "),
  );
  if (drawnMs !== null)
    console.log(`   drawn by a bare map, its longest task: ${drawnMs.toFixed(0)} ms`);
}

console.log("\nin the app, ms of each step and its longest task, in ms of the page's thread");
for (const rows of [1_000, 100_000])
  for (const { name, ms, longestMs } of await timeImportWalk(toCsvText(rows)))
    console.log(
      [
        String(rows).padStart(7),
        name.padEnd(22),
        ms.toFixed(0).padStart(7),
        longestMs.toFixed(0).padStart(7),
      ].join(" "),
    );

async function msOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

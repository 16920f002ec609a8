import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { DataError } from "../model/data-error.ts";
import { checkBasemaps } from "./check/check-basemaps.ts";
import { checkFiles, readFiles } from "./check/check-files.ts";
import { createFinding } from "./check/finding.ts";
import { toOriginal } from "./check/original.ts";
import { summarise } from "./check/summary.ts";

const { values, positionals } = parseArgs({
  options: { report: { type: "string" } },
  allowPositionals: true,
});
const folder = positionals[0] ?? "geodata";
const path = values.report;
if (path !== undefined && !existsSync(path)) {
  tell([createFinding(path, "", (words) => words.noOriginal(path))]);
} else {
  const original = path === undefined ? null : toOriginal(readFileSync(path, "utf8"));
  const { dataset, faults: found } = checkFiles(readFiles(folder), original);
  const faults = [...found, ...checkBasemaps(folder)];
  if (faults.length === 0) console.log(summarise(dataset, original?.sentences.length ?? null));
  else tell(faults.map((fault) => ({ ...fault, file: `${folder}/${fault.file}` })));
}

function tell(faults: readonly DataError[]) {
  for (const { file, path, message, messageEn } of faults) {
    console.error(`${file}  ${path}\n  ${message}\n  ${messageEn}`);
  }
  console.error(`\n${faults.length} 处问题 / faults: ${faults.length}`);
  process.exitCode = 1;
}

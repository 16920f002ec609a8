import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DATA_FILES } from "../../load/data-files.ts";
import { createFault, type Fault } from "../../load/fault.ts";
import { parseDataset } from "../../load/parse-dataset.ts";
import { type FileTexts, parseCollections, toFileTexts } from "../../load/parse-files.ts";
import type { DataError } from "../../model/data-error.ts";
import type { Dataset } from "../../model/dataset.ts";
import { checkFeatures } from "./check-features.ts";
import { checkOriginal } from "./check-original.ts";
import { checkReport } from "./check-report.ts";
import type { Original } from "./original.ts";

export function readFiles(folder: string): FileTexts {
  return toFileTexts(DATA_FILES.map((file) => [file, readText(folder, file)]));
}

/** Everything wrong with a folder of data; `original` when the source text is at hand. */
export function checkFiles(
  files: FileTexts,
  original: Original | null,
): { readonly dataset: Dataset; readonly faults: readonly DataError[] } {
  const dataset = parseDataset(files);
  const hasReport = dataset.report.source.characters > 0;
  const faults = [
    ...dataset.faults,
    ...checkFeatures(parseCollections(files)),
    ...(hasReport ? checkReport(dataset) : []),
    ...(hasReport && original ? checkOriginal(dataset.report, original) : []),
  ];
  return { dataset, faults };
}

function readText(folder: string, file: (typeof DATA_FILES)[number]): string | Fault {
  try {
    return readFileSync(join(folder, file), "utf8").replace(/^\uFEFF/, "");
  } catch {
    return createFault(file, "", (words) => words.missingFile);
  }
}

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { BASEMAPS_FILE, parseBasemaps } from "../../load/parse-basemaps.ts";
import { wordFault } from "../../load/word-fault.ts";
import type { DataError } from "../../model/data-error.ts";

/** A folder may do without basemaps of its own. */
export function checkBasemaps(folder: string): readonly DataError[] {
  const path = join(folder, BASEMAPS_FILE);
  if (!existsSync(path)) return [];
  const parsed = parseBasemaps(readFileSync(path, "utf8").replace(/^\uFEFF/, ""));
  return parsed.ok ? [] : parsed.faults.map(wordFault);
}

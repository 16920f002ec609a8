import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BasemapsFile } from "../load/basemaps-schema.ts";
import { BASEMAPS_FILE, parseBasemaps } from "../load/parse-basemaps.ts";
import { addressesOf } from "../model/basemap.ts";
import { originsOf } from "../model/tile-address.ts";

const NONE: BasemapsFile = { origins: [], basemaps: [] };

/** What an office offers; nothing of a file with faults, which the check and the app tell of. */
export function basemapsIn(folder: string): BasemapsFile {
  const path = join(folder, BASEMAPS_FILE);
  if (!existsSync(path)) return NONE;
  const parsed = parseBasemaps(readFileSync(path, "utf8"));
  return parsed.ok ? parsed.value : NONE;
}

/** What of it may be asked for by a file that somebody carries away. */
export function briefingBasemaps({ basemaps }: BasemapsFile): BasemapsFile {
  return { origins: [], basemaps: basemaps.filter(({ inBriefing }) => inBriefing) };
}

/** All that a page with these basemaps may fetch from. */
export function allowedOrigins({ origins, basemaps }: BasemapsFile): readonly string[] {
  const named = basemaps.flatMap(addressesOf).flatMap(originsOf);
  return [...new Set([...named, ...origins])];
}

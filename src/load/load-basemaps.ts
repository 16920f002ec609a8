import type { Basemap } from "../model/basemap.ts";
import type { DataError } from "../model/data-error.ts";
import { openFile } from "../served/open-file.ts";
import { BASEMAPS_FILE, parseBasemaps } from "./parse-basemaps.ts";
import { toErrors } from "./to-errors.ts";

export interface Offered {
  readonly basemaps: readonly Basemap[];
  readonly faults: readonly DataError[];
}

/** What the office offers; nothing where it offers nothing. Never rejects. */
export async function loadBasemaps(base: string): Promise<Offered> {
  const response = await openFile(`${base}${BASEMAPS_FILE}`).catch(() => null);
  if (!response?.ok) return { basemaps: [], faults: [] };
  const parsed = parseBasemaps(await response.text());
  if (parsed.ok) return { basemaps: parsed.value.basemaps, faults: [] };
  return { basemaps: [], faults: await toErrors(parsed.faults) };
}

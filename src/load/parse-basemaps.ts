import * as v from "valibot";
import { type BasemapsFile, BasemapsSchema } from "./basemaps-schema.ts";
import { toFaults } from "./fault.ts";
import { type Parsed, parseJson } from "./parse-json.ts";

/** Names the basemaps that an office offers; a folder of data may do without it. */
export const BASEMAPS_FILE = "basemaps.json";

export function parseBasemaps(text: string): Parsed<BasemapsFile> {
  const json = parseJson(BASEMAPS_FILE, text);
  if (!json.ok) return json;
  const result = v.safeParse(BasemapsSchema, json.value);
  return result.success
    ? { ok: true, value: result.output }
    : { ok: false, faults: toFaults(BASEMAPS_FILE, result.issues) };
}

import * as v from "valibot";
import { checkOriginal } from "../model/original.ts";
import { NO_OWN_THINGS, OWN_VERSION, type OwnThings } from "../model/own-things.ts";
import type { Report } from "../model/report.ts";
import { createFault, type Fault, toFaults } from "./fault.ts";
import { parseJson } from "./parse-json.ts";

/** What a fault calls the page that it was read from, whatever somebody renamed it to. */
const PAGE = "briefing.html";
const MAX_MEGABYTES = 8;

const OwnSchema = v.object({
  version: v.literal(OWN_VERSION),
  tour: v.optional(v.unknown(), null),
  original: v.nullish(v.string(), null),
  patches: v.optional(v.unknown(), null),
  basemaps: v.optional(v.unknown(), null),
  basemap: v.nullish(v.string(), null),
  layers: v.optional(v.unknown(), null),
});

export interface OwnReading {
  readonly things: OwnThings;
  readonly faults: readonly Fault[];
}

/** An original that is not this report's is left out, since its words would be marked in the wrong places. */
export async function readOwnThings(text: string, source: Report["source"]): Promise<OwnReading> {
  const reading = parseOwn(text);
  const { original } = reading.things;
  if (original === null) return reading;
  const check = await checkOriginal(new TextEncoder().encode(original), source);
  if (check.ok) return { ...reading, things: { ...reading.things, original: check.text } };
  const fault = createFault(PAGE, "original", (words) => words.otherOriginal);
  return { things: { ...reading.things, original: null }, faults: [...reading.faults, fault] };
}

function parseOwn(text: string): OwnReading {
  if (text.length > MAX_MEGABYTES * 1_000_000)
    return nothing([createFault(PAGE, "", (words) => words.ownTooLarge(MAX_MEGABYTES))]);
  const json = parseJson(PAGE, text);
  if (!json.ok) return nothing(json.faults);
  const result = v.safeParse(OwnSchema, json.value);
  if (!result.success) return nothing(toFaults(PAGE, result.issues));
  const { version: _version, ...things } = result.output;
  return { things, faults: [] };
}

function nothing(faults: readonly Fault[]): OwnReading {
  const lost = createFault(PAGE, "", (words) => words.ownLost);
  return { things: NO_OWN_THINGS, faults: [lost, ...faults] };
}

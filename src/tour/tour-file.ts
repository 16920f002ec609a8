import type { TourEdits } from "./edits.ts";
import { isRecord, parseEdits, type TellFault } from "./parse-edits.ts";
import type { TourFault } from "./tour-fault.ts";

/** A tour is a few pages of text; anything larger is another file. */
export const TOUR_FILE_MOST_BYTES = 1_048_576;

const FORMAT = "tour";
const VERSION = 1;

export interface TourFile {
  /** The id of the report that the tour was made for. */
  readonly report: string;
  readonly edits: TourEdits;
}

export type TourFileCheck =
  | { readonly ok: true; readonly file: TourFile }
  | { readonly ok: false; readonly faults: readonly TourFault[] };

/** Nobody reads more of them. */
const MOST_FAULTS = 8;

/** The whole file or nothing; whether the steps it names exist is for the tour to say. */
export function parseTourFile(text: string): TourFileCheck {
  if (text.length > TOUR_FILE_MOST_BYTES) return refuse([{ path: "", rule: "large" }]);
  const value = parseJson(text);
  if (value === undefined) return refuse([{ path: "", rule: "json" }]);
  if (!isRecord(value) || value.format !== FORMAT) return refuse([{ path: "", rule: "format" }]);
  if (value.version !== VERSION) return refuse([{ path: "version", rule: "version" }]);
  const faults: TourFault[] = [];
  const tell: TellFault = (path, rule) => faults.push({ path, rule });
  const edits = parseEdits(value.edits, "edits", tell);
  const { report } = value;
  if (typeof report !== "string") tell("report", "text");
  return faults.length > 0 || typeof report !== "string"
    ? refuse(faults)
    : { ok: true, file: { report, edits } };
}

/** The same edits give the same text, in whatever order they were made. */
export function toTourFile({ report, edits }: TourFile): string {
  const steps = Object.entries(edits.steps).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const tidy = steps.map(([id, { hidden, title, note, seconds, viewport }]) => [
    id,
    { hidden, title, note, seconds, viewport },
  ]);
  const file = {
    format: FORMAT,
    version: VERSION,
    report,
    edits: { order: edits.order, steps: Object.fromEntries(tidy) },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function refuse(faults: readonly TourFault[]): TourFileCheck {
  return { ok: false, faults: faults.slice(0, MOST_FAULTS) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

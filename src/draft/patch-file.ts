import * as v from "valibot";
import type { Report } from "../model/report.ts";
import type { Change } from "./change.ts";
import { ChangesSchema } from "./change-schema.ts";
import { mergeChanges } from "./merge.ts";
import { createPatchFault, type PatchFault, toPatchFault } from "./patch-fault.ts";

/** Years of corrections; anything larger is another file. */
export const PATCH_FILE_MOST_BYTES = 8_388_608;

const FORMAT = "one-map-patches";
const VERSION = 1;

/** Nobody reads more of them. */
const MOST_FAULTS = 8;

/** What tells one report's text from another's. */
type ReportMark = Pick<Report, "id"> & Pick<Report["source"], "characters" | "sha256">;

export interface PatchFile {
  readonly report: ReportMark;
  readonly changes: readonly Change[];
}

export type PatchFileCheck =
  | { readonly ok: true; readonly file: PatchFile }
  | { readonly ok: false; readonly faults: readonly PatchFault[] };

const PatchFileSchema = v.object({
  report: v.object({ id: v.string(), characters: v.number(), sha256: v.string() }),
  changes: ChangesSchema,
});

export function markOf({ id, source: { characters, sha256 } }: Report): ReportMark {
  return { id, characters, sha256 };
}

/** The same changes give the same text, a line for each, in whatever order they were made or merged. */
export function toPatchFile({ report, changes }: PatchFile): string {
  const lines = mergeChanges(changes, []).map((change) => `  ${toLine(change)}`);
  return [
    "{",
    ` "format": ${toLine(FORMAT)},`,
    ` "version": ${VERSION},`,
    ` "report": ${toLine(report)},`,
    lines.length === 0 ? ' "changes": []' : ` "changes": [\n${lines.join(",\n")}\n ]`,
    "}\n",
  ].join("\n");
}

/** The whole file or nothing; whether its changes apply here is for `appraise` to say. */
export function parsePatchFile(text: string): PatchFileCheck {
  if (text.length > PATCH_FILE_MOST_BYTES) return refuse([createPatchFault("", "large")]);
  const value = parseJson(text);
  if (value === undefined) return refuse([createPatchFault("", "json")]);
  const head = v.safeParse(v.looseObject({ format: v.literal(FORMAT) }), value);
  if (!head.success) return refuse([createPatchFault("", "format")]);
  if (head.output.version !== VERSION) return refuse([createPatchFault("version", "version")]);
  const file = v.safeParse(PatchFileSchema, value);
  if (!file.success) return refuse(file.issues.map(toPatchFault));
  return { ok: true, file: { ...file.output, changes: mergeChanges(file.output.changes, []) } };
}

function refuse(faults: readonly PatchFault[]): PatchFileCheck {
  return { ok: false, faults: faults.slice(0, MOST_FAULTS) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

function toLine(value: unknown): string {
  return JSON.stringify(value, sorted);
}

/** Keys by name, since two programs may have built one change in different orders. */
function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

import * as v from "valibot";
import type { Report } from "../model/report.ts";
import { type DataFile, FEATURE_FILES, REPORT_FILE } from "./data-files.ts";
import { type Fault, toFaults } from "./fault.ts";
import { FeatureCollectionSchema } from "./feature-schema.ts";
import { type LinkedDataset, linkDataset, type ParsedCollection } from "./link-dataset.ts";
import { type Parsed, parseJson } from "./parse-json.ts";
import { faultsWithin } from "./report-faults.ts";
import { ReportSchema } from "./report-schema.ts";

/** Each file's text, or why there is none. */
export type FileTexts = Readonly<Record<DataFile, string | Fault>>;

export function toFileTexts(
  entries: readonly (readonly [file: DataFile, text: string | Fault])[],
): FileTexts {
  return Object.fromEntries(entries) as FileTexts;
}

/** A fault within a file leaves the file out; one between files only the reference. */
export function parseFiles(files: FileTexts): LinkedDataset {
  return linkDataset(parseCollections(files), parseReport(files[REPORT_FILE]));
}

export function parseCollections(files: FileTexts): readonly ParsedCollection[] {
  return FEATURE_FILES.map((file) => ({
    file,
    parsed: parseFile(FeatureCollectionSchema, file, files[file]),
  }));
}

function parseReport(text: string | Fault): Parsed<Report> {
  const parsed = parseFile(ReportSchema, REPORT_FILE, text);
  if (!parsed.ok) return parsed;
  const faults = faultsWithin(parsed.value);
  return faults.length > 0 ? { ok: false, faults } : parsed;
}

function parseFile<S extends v.GenericSchema>(
  schema: S,
  file: DataFile,
  text: string | Fault,
): Parsed<v.InferOutput<S>> {
  if (typeof text !== "string") return { ok: false, faults: [text] };
  const json = parseJson(file, text);
  if (!json.ok) return json;
  const result = v.safeParse(schema, json.value);
  return result.success
    ? { ok: true, value: result.output }
    : { ok: false, faults: toFaults(file, result.issues) };
}

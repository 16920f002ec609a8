import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { BASEMAPS_FILE } from "../load/parse-basemaps.ts";
import { type Corrections, toReadings } from "./readings.ts";

/** Corrects how names are read aloud; needed at build time only, so it is not shipped. */
const CORRECTIONS = "readings.json";
const ORIGINAL = "original";

/** What the app may fetch, by its path under geodata/: plain files that were listed, nothing else. */
export function servedFiles(folder: string): ReadonlyMap<string, string> {
  const data = plainFiles(folder, /\.(geo)?json$/)
    .filter((name) => name !== CORRECTIONS)
    .map((name) => [name, join(folder, name)] as const);
  const original = originalName(folder);
  const path = `${ORIGINAL}/${original}`;
  return new Map(original ? [...data, [path, join(folder, path)]] : data);
}

export function originalUrl(folder: string): string | null {
  const name = originalName(folder);
  return name ? `geodata/${ORIGINAL}/${encodeURIComponent(name)}` : null;
}

export function readingsOf(folder: string): Readonly<Record<string, string>> {
  const texts = [...servedFiles(folder)]
    .filter(([name]) => /json$/.test(name) && name !== BASEMAPS_FILE)
    .flatMap(([, path]) => textsIn(parse(path)));
  const corrections = join(folder, CORRECTIONS);
  return toReadings(texts, existsSync(corrections) ? textRecord(parse(corrections)) : {});
}

/** Names of features, and of a report the measures and the titles of boards and paragraphs. */
const SPOKEN: readonly string[] = ["name", "shortName", "aliases", "measure", "title"];
const SKIPPED: readonly string[] = ["geometry", "numerals"];

function textsIn(value: unknown, key = ""): readonly string[] {
  if (typeof value === "string") return SPOKEN.includes(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, key));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) =>
    SKIPPED.includes(name) ? [] : textsIn(item, name),
  );
}

/** A file that cannot be read here is told about, with its reason, where it is loaded. */
function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}

function textRecord(value: unknown): Corrections {
  if (typeof value !== "object" || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    ),
  );
}

function originalName(folder: string): string | undefined {
  return plainFiles(join(folder, ORIGINAL), /\.txt$/)[0];
}

function plainFiles(folder: string, pattern: RegExp): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map(({ name }) => name)
    .sort();
}

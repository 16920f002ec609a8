import type { DataError } from "../model/data-error.ts";
import type { Dataset } from "../model/dataset.ts";
import { DATA_FILES, type DataFile } from "./data-files.ts";
import { createFault } from "./fault.ts";
import { parseDataset, toFileTexts } from "./parse-dataset.ts";

const MAX_MEGABYTES = 20;

/** Parses on the main thread: for 100 KB, starting a worker would take longer than the parsing. Never rejects. */
export async function loadDataset(base: string): Promise<Dataset> {
  const texts = await Promise.all(
    DATA_FILES.map(async (file) => [file, await fetchText(base, file)] as const),
  );
  return parseDataset(toFileTexts(texts));
}

async function fetchText(base: string, file: DataFile): Promise<string | DataError> {
  try {
    const response = await fetch(`${base}${file}`);
    if (!response.ok) return createFault(file, "", (words) => words.notFound(response.status));
    if (isTooLarge(Number(response.headers.get("Content-Length")))) return tooLarge(file);
    const bytes = await response.arrayBuffer();
    return isTooLarge(bytes.byteLength) ? tooLarge(file) : new TextDecoder().decode(bytes);
  } catch {
    return createFault(file, "", (words) => words.unreachable);
  }
}

function isTooLarge(bytes: number): boolean {
  return bytes > MAX_MEGABYTES * 1_000_000;
}

function tooLarge(file: DataFile): DataError {
  return createFault(file, "", (words) => words.tooLarge(MAX_MEGABYTES));
}

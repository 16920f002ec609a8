import type { Dataset } from "../model/dataset.ts";
import { openFile } from "../served/open-file.ts";
import { DATA_FILES, type DataFile } from "./data-files.ts";
import { createFault, type Fault } from "./fault.ts";
import { parseFiles, toFileTexts } from "./parse-files.ts";
import { toErrors } from "./to-errors.ts";

const MAX_MEGABYTES = 20;

/** Parses on the main thread: for 100 KB, starting a worker would take longer than the parsing. Never rejects. */
export async function loadDataset(base: string): Promise<Dataset> {
  const texts = await Promise.all(
    DATA_FILES.map(async (file) => [file, await fetchText(base, file)] as const),
  );
  const linked = parseFiles(toFileTexts(texts));
  return { ...linked, faults: await toErrors(linked.faults) };
}

async function fetchText(base: string, file: DataFile): Promise<string | Fault> {
  try {
    const response = await openFile(`${base}${file}`);
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

function tooLarge(file: DataFile): Fault {
  return createFault(file, "", (words) => words.tooLarge(MAX_MEGABYTES));
}

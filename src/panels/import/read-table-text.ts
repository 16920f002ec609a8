import { readFiles } from "../../import/read-file.ts";
import type { Choices, RowFault } from "../../import/reading.ts";

/** A file's table as text, or why it has none; no fault where the file is of another sort. */
export type TableText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly fault: RowFault | null };

/** Reads a table in the import's worker, whatever its letters and its format, and leaves its positions to whoever reads the text. */
export async function readTableText(file: File, choices: Choices): Promise<TableText> {
  const reading = await readFiles(
    [{ name: file.name, bytes: file }],
    { ...choices, positions: null },
    { signal: new AbortController().signal, onProgress: () => {} },
  );
  const [text] = reading.ok ? reading.layers.flatMap(({ tableText }) => tableText ?? []) : [];
  return text === undefined ? { ok: false, fault: reading.faults[0] ?? null } : { ok: true, text };
}

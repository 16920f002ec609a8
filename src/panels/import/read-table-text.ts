import Papa from "papaparse";
import { readFiles } from "../../import/read-file.ts";
import type { Choices, LayerReading, RowFault } from "../../import/reading.ts";

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
  const layer = reading.ok
    ? reading.layers.find(({ columnsGuess }) => columnsGuess !== null)
    : undefined;
  if (!layer) return { ok: false, fault: reading.faults[0] ?? null };
  return { ok: true, text: toTableText(layer) };
}

/** As it would be copied from a spreadsheet: cells between tabs, under their headers if it has any. */
export function toTableText({
  columnsGuess,
  rows,
}: Pick<LayerReading, "columnsGuess" | "rows">): string {
  const { headers = [], headerRow = 0 } = columnsGuess ?? {};
  const cells = rows.map((row) => headers.map((header) => String(row[header] ?? "")));
  const lines = headerRow > 0 ? [[...headers], ...cells] : cells;
  return Papa.unparse(lines, { delimiter: "\t", newline: "\n" });
}

import { readFiles } from "../../import/read-file.ts";
import type { Choices, RowFault } from "../../import/reading.ts";

/** A file's table as text, or why it has none; no fault where the file is of another sort. */
export type TableText =
  | {
      readonly ok: true;
      readonly text: string;
      /** Of a workbook, which was read and which there are. */
      readonly sheet: string | null;
      readonly sheets: readonly string[];
    }
  | { readonly ok: false; readonly fault: RowFault | null };

/** Reads a table in the import's worker, whatever its letters and its format, and leaves its positions to whoever reads the text. */
export async function readTableText(file: File, choices: Choices): Promise<TableText> {
  const reading = await readFiles(
    [{ name: file.name, bytes: file }],
    { ...choices, positions: null },
    { signal: new AbortController().signal, onProgress: () => {} },
  );
  const [table] = reading.ok ? reading.layers : [];
  if (table?.tableText == null) return { ok: false, fault: reading.faults[0] ?? null };
  const { sheet = null, sheets = [] } = table.columnsGuess ?? {};
  return { ok: true, text: table.tableText, sheet, sheets };
}

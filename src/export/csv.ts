export type Cell = string | number | null;

/** Without it Excel takes the file for another encoding and spoils the Chinese. */
const BYTE_ORDER_MARK = "\ufeff";

/** What a spreadsheet would reckon out or run, in half or full width, also behind blanks. */
const FORMULA = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** RFC 4180 for Excel; text stays text, whatever it begins with. */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + toCsvLines(rows);
}

/** For a table written piece by piece, which `toCsv` begins. */
export function toCsvLines(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(toField).join(",")}\r\n`).join("");
}

function toField(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return Number.isFinite(cell) ? String(cell) : "";
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",;\s]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

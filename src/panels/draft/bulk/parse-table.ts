import Papa from "papaparse";

/** Somebody's pasted table: by tabs from a spreadsheet, by commas from a file, else by white space. */
export function parseTable(text: string): readonly (readonly string[])[] {
  const plain = text.replace(/^\uFEFF/, "").replaceAll("，", ",");
  const { data } = Papa.parse<string[]>(plain.trim(), { skipEmptyLines: "greedy" });
  return data.map((cells) => {
    const [only = ""] = cells;
    return cells.length === 1 ? only.trim().split(/\s+/) : cells;
  });
}

import readXlsxFile from "read-excel-file/universal";
import type { RawLayer } from "./raw-layer.ts";
import { Refusal } from "./refusal.ts";
import { type Source, stemOf } from "./source.ts";
import { toTableLayer } from "./to-table.ts";
import { refuseZip } from "./unzip.ts";

/** The sheet that was chosen, else the first with more than a header. */
export async function readXlsx(source: Source): Promise<RawLayer[]> {
  refuseZip(source.bytes);
  const sheets = await readXlsxFile(source.bytes.slice().buffer);
  const { sheet: chosen } = source.choices;
  const found =
    chosen === undefined
      ? (sheets.find(({ data }) => data.length > 1) ?? sheets[0])
      : sheets.find(({ sheet }) => sheet === chosen);
  if (!found) throw new Refusal("noSheet", chosen ?? "");
  return [
    toTableLayer(
      {
        name: sheets.length > 1 ? found.sheet : stemOf(source.name),
        format: "xlsx",
        encoding: null,
        cells: found.data,
        sheet: found.sheet,
        sheets: sheets.map(({ sheet }) => sheet),
      },
      source,
    ),
  ];
}

import { toCsv, toCsvLines } from "../../export/csv.ts";
import { toFileName } from "../../export/file-name.ts";
import { saveFile } from "../../export/save-file.ts";
import { toOwnRows } from "../../model/own/own-files.ts";
import type { OwnLayer } from "../../model/own/own-layer-settings.ts";
import type { OwnData } from "../../model/own-layer.ts";
import { toDay } from "../../model/to-day.ts";

/** All of a layer, whatever its filter hides, as a file. */
export async function saveOwnLayer(
  report: string,
  layer: OwnLayer,
  data: OwnData,
  suffix: "geojson" | "csv",
): Promise<void> {
  const blob = suffix === "csv" ? await toTable(data) : data.geojson;
  saveFile(blob, toFileName(report, layer.name, toDay(new Date()), suffix));
}

/** Put away piece by piece, since to encode it all at the end would stop the page. */
async function toTable(data: OwnData): Promise<Blob> {
  const pieces = [new Blob([toCsv([])])];
  for await (const rows of toOwnRows(data)) pieces.push(new Blob([toCsvLines(rows)]));
  return new Blob(pieces, { type: "text/csv" });
}

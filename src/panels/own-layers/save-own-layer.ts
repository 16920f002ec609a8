import { toCsv } from "../../export/csv.ts";
import { toFileName } from "../../export/file-name.ts";
import { saveFile } from "../../export/save-file.ts";
import { toOwnGeojson, toOwnRows } from "../../model/own/own-files.ts";
import type { OwnLayer } from "../../model/own/own-layer-settings.ts";
import type { OwnData } from "../../model/own-layer.ts";
import { toDay } from "../../model/to-day.ts";

/** All of a layer, whatever its filter hides, as a file. */
export function saveOwnLayer(
  report: string,
  layer: OwnLayer,
  data: OwnData,
  suffix: "geojson" | "csv",
): void {
  const blob =
    suffix === "csv"
      ? new Blob([toCsv(toOwnRows(data))], { type: "text/csv" })
      : new Blob([JSON.stringify(toOwnGeojson(data))], { type: "application/geo+json" });
  saveFile(blob, toFileName(report, layer.name, toDay(new Date()), suffix));
}

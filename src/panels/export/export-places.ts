import { toCsv } from "../../export/csv.ts";
import { toFileName } from "../../export/file-name.ts";
import { toPlacesGeojson } from "../../export/places-geojson.ts";
import { toPlacesTable } from "../../export/places-table.ts";
import { saveFile } from "../../export/save-file.ts";
import type { Feature } from "../../model/feature.ts";
import type { Choices } from "./choices.ts";
import type { Office } from "./office.ts";

/** A row for each place, for Excel. */
export async function exportTable(choices: Choices, office: Office): Promise<string> {
  const text = toCsv(toPlacesTable(placesOf(choices, office), office.reader));
  return save(new Blob([text], { type: "text/csv" }), "csv", office);
}

export async function exportGeojson(choices: Choices, office: Office): Promise<string> {
  const collection = toPlacesGeojson(placesOf(choices, office), office.store.dataset);
  const text = JSON.stringify(collection, null, 1);
  return save(new Blob([text], { type: "application/geo+json" }), "geojson", office);
}

function placesOf({ places }: Choices, { store }: Office): readonly Feature[] {
  return places === "screen" ? store.onScreenFeatures() : store.visibleFeatures();
}

function save(file: Blob, suffix: string, { reader }: Office): string {
  const name = toFileName(reader.dataset.report.id, "places", reader.today, suffix);
  saveFile(file, name);
  return reader.exports.saved(name);
}

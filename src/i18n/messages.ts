import { appEn, appZh } from "./app.ts";
import { detailsEn, detailsZh } from "./details.ts";
import { figuresEn, figuresZh } from "./figures.ts";
import { formatEn, formatZh } from "./format.ts";
import { layersEn, layersZh } from "./layers.ts";
import { ledgerEn, ledgerZh } from "./ledger.ts";
import { mapEn, mapZh } from "./map.ts";
import { placesEn, placesZh } from "./places.ts";
import { reportEn, reportZh } from "./report.ts";
import { searchEn, searchZh } from "./search.ts";
import { termsEn, termsZh } from "./terms.ts";

const zh = {
  app: appZh,
  details: detailsZh,
  figures: figuresZh,
  format: formatZh,
  layers: layersZh,
  ledger: ledgerZh,
  map: mapZh,
  places: placesZh,
  report: reportZh,
  search: searchZh,
  terms: termsZh,
};

/** Chinese is the type: a key that English lacks does not compile. */
export type Messages = typeof zh;

const en: Messages = {
  app: appEn,
  details: detailsEn,
  figures: figuresEn,
  format: formatEn,
  layers: layersEn,
  ledger: ledgerEn,
  map: mapEn,
  places: placesEn,
  report: reportEn,
  search: searchEn,
  terms: termsEn,
};

export function messagesFor(locale: "zh" | "en"): Messages {
  return locale === "zh" ? zh : en;
}

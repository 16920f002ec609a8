import type { Messages } from "../messages.ts";
import { appEn } from "./app.ts";
import { detailsEn } from "./details.ts";
import { figuresEn } from "./figures.ts";
import { formatEn } from "./format.ts";
import { layersEn } from "./layers.ts";
import { ledgerEn } from "./ledger.ts";
import { mapEn } from "./map.ts";
import { placesEn } from "./places.ts";
import { reportEn } from "./report.ts";
import { searchEn } from "./search.ts";
import { termsEn } from "./terms.ts";

export const en: Messages = {
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

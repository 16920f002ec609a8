import type { Messages } from "../messages.ts";
import { appEn } from "./app.ts";
import { detailsEn } from "./details.ts";
import { formatEn } from "./format.ts";
import { layersEn } from "./layers.ts";
import { mapEn } from "./map.ts";
import { reportEn } from "./report.ts";
import { searchEn } from "./search.ts";
import { termsEn } from "./terms.ts";

export const en: Messages = {
  app: appEn,
  details: detailsEn,
  format: formatEn,
  layers: layersEn,
  map: mapEn,
  report: reportEn,
  search: searchEn,
  terms: termsEn,
};

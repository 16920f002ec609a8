import type { Messages } from "../messages.ts";
import { appEn } from "./app.ts";
import { formatEn } from "./format.ts";
import { mapEn } from "./map.ts";
import { reportEn } from "./report.ts";
import { searchEn } from "./search.ts";
import { termsEn } from "./terms.ts";

export const en: Messages = {
  app: appEn,
  format: formatEn,
  map: mapEn,
  report: reportEn,
  search: searchEn,
  terms: termsEn,
};

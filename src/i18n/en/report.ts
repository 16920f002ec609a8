import type { reportZh } from "../report.ts";

export const reportEn: typeof reportZh = {
  label: "Report",
  boardNumber: (number) => String(number),
  boards: "Boards",
  count: (count) => `${count} ${count === 1 ? "statement" : "statements"}`,
  keys: "Arrow up and down move between statements, Enter shows one on the map, Tab goes to the places in it.",
  named: (n, of) => `${n} of ${of} named`,
  namedExplained: (n, of) => `The report names ${n} of these ${of}`,
  coverageExplained: {
    placed: "",
    "partly-placed": "The report names only some of them",
    "area-wide": "About the whole area, not about one place",
    outside: "About places outside the area",
    placeless: "Has no place that could be mapped",
  },
  filtered: (shown, of) => `${shown} of ${of} after filtering`,
  clearFilter: "Clear the filter",
  nothingFiltered: "Nothing passes the filter",
  nothingFilteredHint:
    "Choose another board or kind, or clear the filter to read the whole report.",
  noReport: "The report could not be read",
  noReportHint: "The map and its places go on working.",
  openOriginal: "Open the original",
  reopenOriginal: "Open the original again",
  originalHint:
    "If you have the original as a .txt file, choose it here or drop it here: its very words then stand under each statement.",
  dropHere: "Let go to open the original",
  originalOpen:
    "The original is open: its very words stand under each statement. It stays in this page, is not sent and not saved.",
  closeOriginal: "Close the original",
  originalWords: "Original",
  reading: "Checking the original…",
  another: (expected, found) =>
    expected === found
      ? `This is not the report's original: it too has ${found} characters, but other ones.`
      : `This is not the report's original, which has ${expected} characters without white space; this has ${found}.`,
  unreadable:
    "This file cannot be read as text. Save it as .txt in UTF-8 or GB18030 and try again.",
  tooLarge: (megabytes) =>
    `This file is larger than ${megabytes} MB, so it is not the original and was not opened.`,
  unreachable: "The original's file could not be fetched; you can choose one yourself.",
  dismiss: "Dismiss",
};

/** In loading order: of two features with one id, the later file's is left out. */
export const FEATURE_FILES = [
  "villages.geojson",
  "enterprises.geojson",
  "rivers.geojson",
  "projects.geojson",
  "facilities.geojson",
  "areas.geojson",
  "context.geojson",
] as const;

export const REPORT_FILE = "report.json";

export const DATA_FILES = [...FEATURE_FILES, REPORT_FILE] as const;
export type DataFile = (typeof DATA_FILES)[number];

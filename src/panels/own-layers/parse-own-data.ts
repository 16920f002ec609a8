import { toOwnData } from "../../model/own/to-own-data.ts";
import type { OwnData, OwnFeatures } from "../../model/own-layer.ts";

/** What lies in the browser's store was put there by this app, so its outline is looked at and no more; what an earlier version put there is packed anew. */
export function parseOwnData(value: unknown): OwnData | null {
  if (isOwnData(value)) return value;
  return isOwnFeatures(value) ? toOwnData(value) : null;
}

function isOwnData(value: unknown): value is OwnData {
  return (
    hasColumns(value) &&
    "count" in value &&
    "boxes" in value &&
    value.boxes instanceof Float64Array &&
    "geojson" in value &&
    value.geojson instanceof Blob
  );
}

function isOwnFeatures(value: unknown): value is OwnFeatures {
  return hasColumns(value) && "features" in value && Array.isArray(value.features);
}

function hasColumns(value: unknown): value is object {
  return (
    typeof value === "object" &&
    value !== null &&
    "columns" in value &&
    Array.isArray(value.columns) &&
    "bbox" in value
  );
}

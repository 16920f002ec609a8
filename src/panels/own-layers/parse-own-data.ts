import type { OwnData } from "../../model/own-layer.ts";

/** What lies in the browser's store was put there by this app, so its outline is looked at and no more. */
export function parseOwnData(value: unknown): OwnData | null {
  return isOwnData(value) ? value : null;
}

function isOwnData(value: unknown): value is OwnData {
  return (
    typeof value === "object" &&
    value !== null &&
    "features" in value &&
    Array.isArray(value.features) &&
    "columns" in value &&
    Array.isArray(value.columns) &&
    "bbox" in value
  );
}

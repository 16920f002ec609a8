import type { Basemap } from "../model/basemap.ts";

/** What this machine keeps of basemaps; it leaves it with nothing. */
export interface KeptBasemaps {
  /** A person's own, in the order of their coming. */
  readonly own: readonly Basemap[];
  /** Keys for map services, by the name that a basemap gives them. */
  readonly keys: Readonly<Record<string, string>>;
  /** Online ones that somebody chose here, which may be asked without a question. */
  readonly agreed: readonly string[];
}

export const NO_BASEMAPS: KeptBasemaps = { own: [], keys: {}, agreed: [] };

/** What an earlier version kept may have another shape; what is not understood is left out. */
export function toKeptBasemaps(value: unknown): KeptBasemaps {
  if (!isRecord(value)) return NO_BASEMAPS;
  return {
    own: Array.isArray(value.own) ? value.own.filter(isBasemap) : [],
    keys: Object.fromEntries(Object.entries(isRecord(value.keys) ? value.keys : {}).filter(isText)),
    agreed: Array.isArray(value.agreed) ? value.agreed.filter((id) => typeof id === "string") : [],
  };
}

const NEEDS = {
  raster: "sheets",
  style: "url",
  archive: "url",
  image: "corners",
} as const satisfies Readonly<Record<Basemap["type"], string>>;

function isBasemap(value: unknown): value is Basemap {
  if (!isRecord(value) || typeof value.id !== "string" || typeof value.name !== "string")
    return false;
  const { type } = value;
  if (type !== "raster" && type !== "style" && type !== "archive" && type !== "image") return false;
  return NEEDS[type] in value && Array.isArray(value.credits);
}

function isText(entry: [string, unknown]): entry is [string, string] {
  return typeof entry[1] === "string";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

import type { LngLat } from "./geometry.ts";

/** Chinese web maps lie some 500 m off in a datum of their own. */
export const BASEMAP_DATUMS = ["wgs84", "gcj02"] as const;
export type BasemapDatum = (typeof BASEMAP_DATUMS)[number];

/** Whose work a basemap is; the link, if any, leads to its licence. */
export interface Credit {
  readonly text: string;
  readonly textEn: string;
  readonly url: string | null;
}

/** North-west first, then clockwise: how the map takes an image. */
export type Corners = readonly [LngLat, LngLat, LngLat, LngLat];

interface Known {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  /** What it is, in a line; null to say what is true of all of its type. */
  readonly note: string | null;
  readonly noteEn: string | null;
  readonly datum: BasemapDatum;
  /** Under what name a person's own key for it is kept; null where it takes none. */
  readonly key: string | null;
  readonly credits: readonly Credit[];
  /** Whether its licence lets pictures of it leave the app. */
  readonly mayExport: boolean;
}

export interface RasterBasemap extends Known {
  readonly type: "raster";
  /** Addresses of tiles, one for each sheet, bottom first; `{key}` stands for a person's own key. */
  readonly sheets: readonly string[];
  readonly tileSize: 256 | 512;
  readonly maxZoom: number;
  /** Photographs, over which names need a stronger halo. */
  readonly isImagery: boolean;
}

export interface StyledBasemap extends Known {
  readonly type: "style";
  readonly url: string;
  /** For the dark theme; null to use the same. */
  readonly urlDark: string | null;
}

export interface ArchiveBasemap extends Known {
  readonly type: "archive";
  /** Null for a file from this machine, which is kept beside. */
  readonly url: string | null;
}

export interface ImageBasemap extends Known {
  readonly type: "image";
  readonly corners: Corners;
}

export type Basemap = RasterBasemap | StyledBasemap | ArchiveBasemap | ImageBasemap;

/** A basemap with all that drawing it takes, laid under the map. */
export interface Ground {
  readonly basemap: Basemap;
  readonly key: string | null;
  readonly file: Blob | null;
}

export const FAILURES = [
  "offline",
  "slow",
  "refused",
  "missing",
  "broken",
  "unreachable",
  "blocked",
] as const;
/** Why a basemap could not be drawn. */
export type Failure = (typeof FAILURES)[number];

export interface GroundFault {
  readonly failure: Failure;
  /** Where it would have come from; null for what lies on this machine. */
  readonly origin: string | null;
}

/** What a basemap offers to fetch, as somebody wrote it. */
export function addressesOf(basemap: Basemap): readonly string[] {
  switch (basemap.type) {
    case "raster":
      return basemap.sheets;
    case "style":
      return [basemap.url, ...(basemap.urlDark ? [basemap.urlDark] : [])];
    case "archive":
      return basemap.url === null ? [] : [basemap.url];
    case "image":
      return [];
  }
}

export function isOnline(basemap: Basemap): boolean {
  return addressesOf(basemap).length > 0;
}

/** What has to be said wherever a basemap is seen. */
export function creditTexts(credits: readonly Credit[], locale: "zh" | "en"): readonly string[] {
  return credits.map(({ text, textEn }) => (locale === "zh" ? text : textEn));
}

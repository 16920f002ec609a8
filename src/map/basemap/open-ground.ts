import type { Map as MapLibreMap } from "maplibre-gl";
import {
  addressesOf,
  type Credit,
  type Ground,
  type GroundFault,
  isOnline,
  type StyledBasemap,
} from "../../model/basemap.ts";
import { mergeCredits, toCredits } from "../../model/credit.ts";
import { fromGcj02, toGcj02 } from "../../model/gcj02.ts";
import { mapPositions } from "../../model/map-positions.ts";
import { toTileUrls } from "../../model/tile-address.ts";
import type { Locale, Theme } from "../../model/view.ts";
import { pagePolicy } from "../../page-policy.ts";
import type { Material, OpenedMaterial } from "../../style/basemaps/material.ts";
import { toUnderlay } from "../../style/basemaps/to-underlay.ts";
import type { Drawing } from "../../style/drawing.ts";
import { toShiftedDrawing } from "../../style/shifted-drawing.ts";
import type { Underlay } from "../../style/underlay.ts";
import { NO_SHIFT, type Shift } from "../shift.ts";
import { fetchStyle, mustBeAllowed } from "./fetch-style.ts";
import { faultOf, GroundError } from "./ground-error.ts";
import { watchTiles } from "./watch-tiles.ts";

/** A basemap that is ready to be drawn. */
export interface LaidGround {
  readonly ground: Ground;
  readonly shift: Shift;
  /** What the configuration and the tiles themselves say of whose they are. */
  readonly credits: readonly Credit[];
  readonly underlayIn: (theme: Theme, locale: Locale) => Underlay;
  /** The data's own drawing as it lies on this basemap. */
  readonly drawingOn: (drawing: Drawing) => Drawing;
  /** Tells once that it fails after all; returns how to stop watching. */
  readonly watch: (map: MapLibreMap, onFault: (fault: GroundFault) => void) => () => void;
  readonly release: () => void;
}

const GCJ02: Shift = {
  datum: "gcj02",
  toMap: toGcj02,
  toOurs: fromGcj02,
  geometryToMap: (geometry) => mapPositions(geometry, toGcj02),
  geometryToOurs: (geometry) => mapPositions(geometry, fromGcj02),
};

export type Opened =
  | { readonly ok: true; readonly laid: LaidGround }
  | { readonly ok: false; readonly fault: GroundFault };

/** Never rejects. */
export async function openGround(ground: Ground): Promise<Opened> {
  try {
    return { ok: true, laid: await opened(ground) };
  } catch (error) {
    return { ok: false, fault: faultOf(error, ground) };
  }
}

async function opened(ground: Ground): Promise<LaidGround> {
  const { basemap } = ground;
  const policy = pagePolicy();
  for (const address of addressesOf(basemap)) mustBeAllowed(address, policy);
  if (isOnline(basemap) && !navigator.onLine) throw new GroundError("offline");
  const { material, attribution } = await toMaterial(ground, policy);
  const shift = basemap.datum === "gcj02" ? GCJ02 : NO_SHIFT;
  return {
    ground,
    shift,
    credits: mergeCredits(basemap.credits, toCredits(attribution)),
    underlayIn: (theme, locale) => toUnderlay(material, theme, locale),
    drawingOn: (drawing) => (shift === NO_SHIFT ? drawing : toShiftedDrawing(drawing, shift.toMap)),
    watch: (map, onFault) => watchTiles(map, (error) => onFault(faultOf(error, ground))),
    release: () => {
      if (material.type === "image") URL.revokeObjectURL(material.url);
    },
  };
}

async function toMaterial(
  { basemap, key, file }: Ground,
  policy: string | null,
): Promise<OpenedMaterial> {
  switch (basemap.type) {
    case "raster":
      return plain({
        type: "raster",
        sheets: basemap.sheets.map((address) => toTileUrls(address, key)),
        tileSize: basemap.tileSize,
        minZoom: 0,
        maxZoom: basemap.maxZoom,
        bounds: null,
        isImagery: basemap.isImagery,
      });
    case "style":
      return fetchStyles(basemap, policy);
    case "archive": {
      const { openArchive } = await import("./open-archive.ts");
      return openArchive(basemap.id, mustHave(basemap.url ?? file));
    }
    case "image":
      return plain({
        type: "image",
        url: URL.createObjectURL(mustHave(file)),
        corners: basemap.corners,
      });
  }
}

async function fetchStyles(
  { url, urlDark }: StyledBasemap,
  policy: string | null,
): Promise<OpenedMaterial> {
  const [light, dark] = await Promise.all([
    fetchStyle(url, policy),
    urlDark === null ? null : fetchStyle(urlDark, policy),
  ]);
  return {
    material: { type: "style", style: light.style, dark: dark?.style ?? null },
    attribution: light.attribution,
  };
}

function plain(material: Material): OpenedMaterial {
  return { material, attribution: "" };
}

function mustHave<T>(value: T | null): T {
  if (value === null) throw new GroundError("missing");
  return value;
}

import type {
  RasterLayerSpecification,
  RasterSourceSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { Theme } from "../../model/view.ts";
import { UNDERLAY_PREFIX, type Underlay } from "../underlay.ts";
import type { Material } from "./material.ts";

type Raster = Extract<Material, { type: "raster" }>;

/** Tiles step back a little, the more so where a lamp or a dark room asks for it. */
const LOOKS: Readonly<Record<Theme, NonNullable<RasterLayerSpecification["paint"]>>> = {
  light: { "raster-saturation": -0.35, "raster-contrast": -0.1, "raster-brightness-min": 0.08 },
  dark: { "raster-saturation": -0.5, "raster-brightness-max": 0.5 },
  projector: { "raster-saturation": -0.5, "raster-contrast": -0.2, "raster-brightness-min": 0.3 },
};

/** Photographs keep their colours but where they would blind. */
const IMAGERY_LOOKS: typeof LOOKS = {
  light: { "raster-saturation": -0.1 },
  dark: { "raster-saturation": -0.3, "raster-brightness-max": 0.65 },
  projector: { "raster-saturation": -0.3, "raster-brightness-min": 0.2 },
};

export function rasterUnderlay(material: Raster, theme: Theme): Underlay {
  const ids = material.sheets.map((_, index) => `${UNDERLAY_PREFIX}sheet-${index}`);
  const looks = material.isImagery ? IMAGERY_LOOKS : LOOKS;
  return {
    sources: Object.fromEntries(
      material.sheets.map((tiles, index) => [ids[index] ?? "", toSource(material, tiles)]),
    ),
    layers: ids.map((id) => ({
      id,
      type: "raster",
      source: id,
      paint: { ...looks[theme], "raster-fade-duration": 0 },
    })),
  };
}

function toSource(
  { tileSize, minZoom, maxZoom, bounds }: Raster,
  tiles: readonly string[],
): RasterSourceSpecification {
  const isTms = tiles.some((address) => address.includes("{-y}"));
  return {
    type: "raster",
    tiles: tiles.map((address) => address.replace("{-y}", "{y}")),
    tileSize,
    minzoom: minZoom,
    maxzoom: maxZoom,
    ...(isTms ? { scheme: "tms" as const } : {}),
    ...(bounds ? { bounds: [...bounds] } : {}),
  };
}

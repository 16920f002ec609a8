import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { areaLayers } from "./layers/areas.ts";
import { groundLayers, liningLayers } from "./layers/ground.ts";
import { labelLayers, spokenLabelLayers } from "./layers/labels.ts";
import { lineLayers } from "./layers/lines.ts";
import { nameLayers, officeName } from "./layers/names.ts";
import { ringLayers } from "./layers/rings.ts";
import { symbolLayers } from "./layers/symbols.ts";
import { type StyleView, toScene } from "./scene.ts";
import { type SourceUrls, toSources } from "./sources.ts";
import type { Underlay } from "./underlay.ts";

/** The whole picture, bottom to top; names lie under symbols because what lies higher is placed first. A basemap covers the paper. */
export function toStyle(
  urls: SourceUrls,
  view: StyleView,
  underlay: Underlay | null = null,
): StyleSpecification {
  const scene = toScene(view, underlay !== null);
  return {
    version: 8,
    sources: { ...underlay?.sources, ...toSources(urls) },
    layers: [
      ...groundLayers(scene),
      ...(underlay?.layers ?? []),
      ...liningLayers(scene),
      ...areaLayers(scene),
      ...ringLayers(scene),
      ...lineLayers(scene),
      ...nameLayers(scene),
      ...labelLayers(scene),
      ...symbolLayers(scene),
      officeName(scene),
      ...spokenLabelLayers(scene),
    ],
  };
}

import type { LayerSpecification, StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { areaLayers } from "./layers/areas.ts";
import { groundLayers, liningLayers } from "./layers/ground.ts";
import { labelLayers, spokenLabelLayers } from "./layers/labels.ts";
import { lineLayers } from "./layers/lines.ts";
import { nameLayers, officeName } from "./layers/names.ts";
import { ringLayers } from "./layers/rings.ts";
import { symbolLayers } from "./layers/symbols.ts";
import { type Scene, type StyleView, toScene } from "./scene.ts";
import { type SourceUrls, toSources } from "./sources.ts";
import type { Underlay } from "./underlay.ts";

/** What lies between the report's lines and its names: somebody's own layers, drawn by a room that comes later. */
export type Added = Pick<StyleSpecification, "sources"> & {
  readonly layers: readonly LayerSpecification[];
};

/** What others than the report add to its picture. */
export interface Beside {
  readonly own?: ((scene: Scene) => Added) | undefined;
  /** A basemap, which covers the paper. */
  readonly underlay?: Underlay | null;
}

/** The whole picture, bottom to top; names lie under symbols because what lies higher is placed first. */
export function toStyle(
  urls: SourceUrls,
  view: StyleView,
  { own: addOwn, underlay = null }: Beside = {},
): StyleSpecification {
  const scene = toScene(view, underlay !== null);
  const own = addOwn?.(scene);
  return {
    version: 8,
    sources: { ...underlay?.sources, ...toSources(urls), ...own?.sources },
    layers: [
      ...groundLayers(scene),
      ...(underlay?.layers ?? []),
      ...liningLayers(scene),
      ...areaLayers(scene),
      ...ringLayers(scene),
      ...lineLayers(scene),
      ...(own?.layers ?? []),
      ...nameLayers(scene),
      ...labelLayers(scene),
      ...symbolLayers(scene),
      officeName(scene),
      ...spokenLabelLayers(scene),
    ],
  };
}

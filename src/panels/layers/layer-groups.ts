import type { Feature, Kind } from "../../model/feature.ts";
import { KINDS } from "../../model/feature.ts";
import {
  DEFAULT_VIEW,
  LAYER_OF,
  LAYERS,
  type LayerId,
  layerSetting,
  type View,
} from "../../model/view.ts";

const GROUPS = ["places", "ground", "marks", "depth"] as const;
type GroupId = (typeof GROUPS)[number];

const GROUP_OF: Readonly<Record<LayerId, GroupId>> = {
  projects: "places",
  enterprises: "places",
  facilities: "places",
  villages: "places",
  context: "ground",
  roads: "ground",
  rivers: "ground",
  areas: "ground",
  extent: "ground",
  grid: "ground",
  labels: "marks",
  rings: "marks",
  columns: "depth",
  arcs: "depth",
};

/** Every layer once, group by group, each group from top to bottom. */
export const LAYER_GROUPS = GROUPS.map((id) => ({
  id,
  layers: LAYERS.filter((layer) => GROUP_OF[layer] === id),
}));

/** The kind a layer draws; none for names, rings and the like. */
export function kindOf(layer: LayerId): Kind | undefined {
  return KINDS.find((kind) => LAYER_OF[kind] === layer);
}

export function countIn(features: readonly Feature[], layer: LayerId): number {
  return features.filter(({ properties }) => LAYER_OF[properties.kind] === layer).length;
}

/** Whether any layer is not as it comes. */
export function hasChangedLayers(view: Pick<View, "layers">): boolean {
  return LAYERS.some((layer) => {
    const now = layerSetting(view, layer);
    const first = layerSetting(DEFAULT_VIEW, layer);
    return now.visible !== first.visible || now.opacity !== first.opacity;
  });
}

import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import { KINDS } from "../../model/feature.ts";
import type { LayerId } from "../../model/view.ts";
import { LAYER_OF } from "../../model/view.ts";
import {
  all,
  byKind,
  hasGeometry,
  isKind,
  isOneOf,
  not,
  sameForAll,
  whenState,
} from "../expressions.ts";
import { emPixelsOf, type Scene, TEXT_PIXELS } from "../scene.ts";
import { IS_ALONE, TEXT_ANCHOR, toTextOffset } from "../seat-offsets.ts";
import { FEATURES } from "../sources.ts";
import { FONT_BOLD, FONT_REGULAR, nameIn } from "../text.ts";
import { FROM_NEAR } from "./names.ts";

/** Names of everything but lines and surroundings. Selected and hovered ones are never dropped. */
export function labelLayers(scene: Scene): readonly LayerSpecification[] {
  const others = all(
    not(isOneOf(scene.selected)),
    ...(scene.isStage && !scene.isFew ? [IS_KNOWN] : []),
  );
  return [
    label(scene, "label", all(others, ...rules(scene), IS_ALONE), ANYWHERE),
    label(scene, "label-beside", all(others, ...rules(scene), not(IS_ALONE)), seated(scene)),
  ];
}

/** Drawn above all, so that they are placed first and the other names make room. */
export function spokenLabelLayers(scene: Scene): readonly LayerSpecification[] {
  const spoken = { "text-overlap": "always" } as const;
  const chosen = isOneOf(scene.selected);
  const alone = all(chosen, ...rules(scene), IS_ALONE);
  const beside = all(chosen, ...rules(scene), not(IS_ALONE));
  return [
    hovered(scene),
    accented(scene, label(scene, "label-selected", alone, { ...ANYWHERE, ...spoken })),
    accented(scene, label(scene, "label-selected-beside", beside, { ...seated(scene), ...spoken })),
  ];
}

const ANYWHERE: SymbolLayerSpecification["layout"] = {
  "text-variable-anchor-offset": [
    "left",
    [0.85, 0],
    "right",
    [-0.85, 0],
    "top",
    [0, 0.75],
    "bottom",
    [0, -0.75],
  ],
};

function seated(scene: Scene): SymbolLayerSpecification["layout"] {
  return { "text-anchor": TEXT_ANCHOR, "text-offset": toTextOffset(emPixelsOf(scene)) };
}

const IS_OFFICE: ExpressionSpecification = ["==", ["get", "role"], "office"];
const IS_KNOWN: ExpressionSpecification = ["any", ["get", "located"], IS_OFFICE];

const PLACES = KINDS.filter((kind) => kind !== "river" && kind !== "context");
/** What is seen first, the farther out the map is. */
const PRIORITY = {
  context: 0,
  project: 2,
  enterprise: 1,
  facility: 2,
  village: 3,
  area: 1,
  road: 1,
  river: 1,
};

function rules(scene: Scene): readonly ExpressionSpecification[] {
  const shown = PLACES.filter((kind) => scene.shows(LAYER_OF[kind]));
  const visible: ExpressionSpecification = scene.shows("context")
    ? ["any", isKind(...shown), IS_OFFICE]
    : isKind(...shown);
  return [visible, not(hasGeometry("LineString")), scene.passes];
}

function label(
  scene: Scene,
  id: string,
  filter: SymbolLayerSpecification["filter"],
  layout: SymbolLayerSpecification["layout"],
): SymbolLayerSpecification {
  const { palette, scale, textScale } = scene;
  const shown: LayerId = "labels";
  return {
    id,
    type: "symbol",
    source: FEATURES,
    minzoom: FROM_NEAR,
    ...(filter ? { filter } : {}),
    layout: {
      ...layout,
      visibility: scene.shows(shown) ? "visible" : "none",
      "text-field": nameIn(scene.locale),
      "text-font": ["case", isKind("village"), ["literal", FONT_REGULAR], ["literal", FONT_BOLD]],
      "text-size": TEXT_PIXELS * textScale,
      "text-max-width": 11,
      "text-justify": "auto",
      "text-padding": 1,
      "symbol-sort-key": byKind(PRIORITY),
    },
    paint: {
      "text-color": [
        "case",
        IS_OFFICE,
        palette.ink,
        byKind({ ...palette.letters, village: palette.ink2 }),
      ],
      "text-halo-color": palette.land,
      "text-halo-width": 1.6 * scale * scene.haloScale,
      "text-opacity": whenState("cut", 0, scene.opacity(shown)),
    },
  };
}

function accented(scene: Scene, layer: SymbolLayerSpecification): SymbolLayerSpecification {
  return {
    ...layer,
    minzoom: 0,
    layout: { ...layer.layout, visibility: "visible", "text-font": [...FONT_BOLD] },
    paint: {
      ...layer.paint,
      "text-color": sameForAll(scene.palette.accent),
      "text-halo-width": 2.2 * scene.scale * scene.haloScale,
      "text-opacity": sameForAll(1),
    },
  };
}

/** A hovered feature is always named, even where the map had no room for it. */
function hovered(scene: Scene): SymbolLayerSpecification {
  const unnamed = all(isOneOf(scene.unnamed), ...rules(scene));
  const layer = label(scene, "label-hovered", unnamed, ANYWHERE);
  return {
    ...layer,
    minzoom: 0,
    layout: {
      ...layer.layout,
      visibility: "visible",
      "text-overlap": "always",
      "text-ignore-placement": true,
    },
    paint: {
      ...layer.paint,
      "text-color": sameForAll(scene.palette.ink),
      "text-opacity": sameForAll(1),
    },
  };
}

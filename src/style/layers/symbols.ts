import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import { KINDS, type Kind } from "../../model/feature.ts";
import {
  all,
  byKind,
  hasGeometry,
  isKind,
  isOneOf,
  sameForAll,
  whenState,
} from "../expressions.ts";
import { haloId, officeId, remarkId, SYMBOL_KINDS } from "../images.ts";
import { emPixelsOf, kindsShown, mapKinds, opacityByKind, type Scene } from "../scene.ts";
import { toIconOffset } from "../seat-offsets.ts";
import { FEATURES, RINGS } from "../sources.ts";

/** A symbol for each feature that is a point, never dropped; halos of the spoken-of lie under all of them. */
export function symbolLayers(scene: Scene): readonly LayerSpecification[] {
  return [hoverHalo(scene), selectedHalo(scene), symbols(scene), ...remarkDots(scene)];
}

function symbols(scene: Scene): SymbolLayerSpecification {
  const shown = kindsShown(scene, SYMBOL_KINDS);
  return {
    id: "place-symbol",
    type: "symbol",
    source: FEATURES,
    filter: all(isKind(...shown), hasGeometry("Point"), scene.passes),
    layout: {
      ...placed(scene),
      "icon-image": imageOf(scene),
      "symbol-sort-key": byKind(IN_DRAWING_ORDER),
    },
    paint: { "icon-opacity": whenState("cut", 0, opacityByKind(scene)) },
  };
}

const IN_DRAWING_ORDER = mapKinds((kind) => KINDS.indexOf(kind));

/** As `symbolId` writes it. */
function imageOf({ theme }: Scene): ExpressionSpecification {
  return [
    "case",
    ["==", ["get", "role"], "office"],
    officeId(theme),
    ["get", "located"],
    ["concat", ["get", "kind"], `-solid-${theme}`],
    ["concat", ["get", "kind"], `-hollow-${theme}`],
  ];
}

/** Answers to the pointer at once, by state. */
function hoverHalo(scene: Scene): SymbolLayerSpecification {
  const layer = halo(scene, "hovered", isKind(...SYMBOL_KINDS));
  return { ...layer, paint: { "icon-opacity": whenState("hovered", 1, 0) } };
}

function selectedHalo(scene: Scene): SymbolLayerSpecification {
  const layer = halo(scene, "selected", isOneOf(scene.selected));
  return { ...layer, paint: { "icon-opacity": sameForAll(1) } };
}

function halo(
  scene: Scene,
  state: "selected" | "hovered",
  which: ExpressionSpecification,
): SymbolLayerSpecification {
  return {
    id: `halo-${state}`,
    type: "symbol",
    source: FEATURES,
    filter: all(which, isKind(...SYMBOL_KINDS), hasGeometry("Point"), scene.passes),
    layout: {
      ...placed(scene),
      "icon-ignore-placement": true,
      "icon-image": haloId(state, scene.theme),
    },
  };
}

/** A dot at the shoulder of a place about which something is to be done, on a line or within an area; without any, no layer at all. */
function remarkDots(scene: Scene): readonly SymbolLayerSpecification[] {
  if (scene.remarked.length === 0) return [];
  const shoulder = remarkDot(scene, "remark-dot", SYMBOL_KINDS);
  const middle = remarkDot(scene, "remark-dot-middle", KINDS);
  return [
    { ...shoulder, paint: { "icon-translate": [7 * scene.scale, -7 * scene.scale] } },
    { ...middle, source: RINGS, layout: { ...middle.layout, "icon-offset": [0, 0] } },
  ];
}

function remarkDot(scene: Scene, id: string, kinds: readonly Kind[]): SymbolLayerSpecification {
  const which = all(isOneOf(scene.remarked), isKind(...kindsShown(scene, kinds)));
  return {
    id,
    type: "symbol",
    source: FEATURES,
    filter: all(which, hasGeometry("Point"), scene.passes),
    layout: {
      ...placed(scene),
      "icon-ignore-placement": true,
      "icon-image": remarkId(scene.theme),
    },
  };
}

function placed(scene: Scene) {
  const { scale } = scene;
  return {
    "icon-allow-overlap": true,
    "icon-offset": toIconOffset(emPixelsOf(scene)),
    "icon-size": [
      "interpolate",
      ["linear"],
      ["zoom"],
      8,
      0.35 * scale,
      11,
      0.7 * scale,
      12.2,
      scale,
    ],
    "icon-padding": 0,
  } as const satisfies SymbolLayerSpecification["layout"];
}

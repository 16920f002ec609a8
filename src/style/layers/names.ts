import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from "@maplibre/maplibre-gl-style-spec";
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
import { type Scene, visibility } from "../scene.ts";
import { FEATURES } from "../sources.ts";
import { FONT_BOLD, FONT_ITALIC, nameIn } from "../text.ts";

/** Names of lines along them, and the surroundings large and muted behind everything else. */
export function nameLayers(scene: Scene): readonly LayerSpecification[] {
  return [...contextNames(scene), ...riverNames(scene), lineNames(scene)];
}

/** Roads and projects that are lines, named once beside their middle. */
function lineNames(scene: Scene): SymbolLayerSpecification {
  const { palette, scale, textScale } = scene;
  const shown = (["road", "project"] as const).filter((kind) => scene.shows(LAYER_OF[kind]));
  return {
    id: "line-name",
    type: "symbol",
    source: FEATURES,
    minzoom: 11.8,
    filter: all(
      isKind(...shown),
      hasGeometry("LineString"),
      scene.passes,
      ...(scene.isStage ? [isOneOf(scene.selected)] : []),
    ),
    layout: {
      ...visibility(scene, "labels"),
      "symbol-placement": "line-center",
      "text-field": nameIn(scene.locale),
      "text-font": [...FONT_BOLD],
      "text-size": 13 * textScale,
      "text-offset": [0, 0.9],
    },
    paint: {
      "text-color": whenState("selected", palette.accent, byKind(palette.letters)),
      "text-halo-color": palette.land,
      "text-halo-width": 1.6 * scale * scene.haloScale,
      "text-opacity": sameForAll(scene.opacity("labels")),
    },
  };
}

/** Along the water; where it runs up the page, Chinese letters stand upright under one another. */
function riverNames(scene: Scene): readonly SymbolLayerSpecification[] {
  const chinese = scene.locale === "zh";
  const steep: ExpressionSpecification = ["get", "steep"];
  const lying = riverName(scene, "river-name", {
    "symbol-placement": "line",
    "symbol-spacing": 240,
    "text-max-angle": 35,
    "text-letter-spacing": chinese ? 0.4 : 0.08,
    "text-offset": [0, 1],
  });
  const upright = riverName(scene, "river-name-upright", {
    "text-writing-mode": ["vertical"],
    "text-letter-spacing": 0.25,
    "text-variable-anchor-offset": ["left", [0.9, 0], "right", [-0.9, 0]],
  });
  const isLine = hasGeometry("LineString");
  return [
    { ...lying, filter: all(isRiver(scene), isLine, ...(chinese ? [not(steep)] : [])) },
    ...(chinese
      ? [{ ...upright, filter: all(isRiver(scene), hasGeometry("Point"), isSpaced(scene)) }]
      : []),
  ];
}

/** From afar every other name is enough. */
function isSpaced({ isStage }: Scene): ExpressionSpecification {
  return ["in", ["get", "place"], ["literal", isStage ? [1, 3] : [1, 2, 3, 4]]];
}

function isRiver({ passes }: Scene): ExpressionSpecification {
  return ["all", isKind("river"), passes];
}

function riverName(
  scene: Scene,
  id: string,
  layout: SymbolLayerSpecification["layout"],
): SymbolLayerSpecification {
  const { palette, scale, textScale } = scene;
  return {
    id,
    type: "symbol",
    source: FEATURES,
    minzoom: 10.5,
    layout: {
      ...layout,
      visibility: scene.shows("labels") && scene.shows("rivers") ? "visible" : "none",
      "text-field": nameIn(scene.locale),
      "text-font": [...FONT_ITALIC],
      "text-size": 14 * textScale,
    },
    paint: {
      "text-color": whenState("selected", palette.accent, palette.letters.river),
      "text-halo-color": palette.land,
      "text-halo-width": 1.6 * scale * scene.haloScale,
      "text-opacity": sameForAll(scene.opacity("labels")),
    },
  };
}

function contextNames(scene: Scene): readonly SymbolLayerSpecification[] {
  const near = placeNames(scene, "context-name", ["town", "station"], 14);
  return [{ ...near, minzoom: 9.8 }, placeNames(scene, "city-name", ["county", "city"], 16)];
}

/** From far off it names the sub-district, over whatever is drawn small there. */
export function officeName(scene: Scene): SymbolLayerSpecification {
  const name = placeNames(scene, "office-name", ["office"], 14);
  return {
    ...name,
    maxzoom: FROM_NEAR,
    layout: { ...name.layout, "text-overlap": "always" },
    paint: { ...name.paint, "text-halo-color": scene.palette.land },
  };
}

/** From this zoom on the office is named like the places around it. */
export const FROM_NEAR = 10.8;

function placeNames(
  scene: Scene,
  id: string,
  roles: readonly string[],
  size: number,
): SymbolLayerSpecification {
  const { palette, scale, textScale } = scene;
  return {
    id,
    type: "symbol",
    source: FEATURES,
    filter: all(isKind("context"), ["in", ["get", "role"], ["literal", [...roles]]], scene.passes),
    layout: {
      ...visibility(scene, "context"),
      "text-field": nameIn(scene.locale),
      "text-font": [...FONT_BOLD],
      "text-size": size * textScale,
      "text-letter-spacing": scene.locale === "zh" ? 0.12 : 0.02,
      "text-variable-anchor-offset": ["top", [0, 0.9], "bottom", [0, -0.9]],
      "text-padding": 1,
    },
    paint: {
      "text-color": whenState("selected", palette.accent, palette.muted),
      "text-halo-color": palette.ground,
      "text-halo-width": 1.4 * scale * scene.haloScale,
      "text-opacity": whenState("cut", 0, scene.opacity("context")),
    },
  };
}

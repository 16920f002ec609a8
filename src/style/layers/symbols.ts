import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { Kind } from "../../model/feature.ts";
import { LAYER_OF } from "../../model/view.ts";
import { all, hasGeometry, isKind, not, toFilterExpression, whenState } from "../expressions.ts";
import { haloId, officeId, SYMBOL_KINDS, symbolId } from "../images.ts";
import { type Scene, visibility } from "../scene.ts";
import { ICON_OFFSET } from "../seat-offsets.ts";
import { FEATURES } from "../sources.ts";

/** A symbol for each feature that is a point, never dropped; halos of the spoken-of lie under all of them. */
export function symbolLayers(scene: Scene): readonly LayerSpecification[] {
  return [
    halo(scene, "hovered"),
    halo(scene, "selected"),
    ...SYMBOL_KINDS.map((kind) => symbols(scene, kind)),
  ];
}

function symbols(scene: Scene, kind: Kind): SymbolLayerSpecification {
  const { theme } = scene;
  const layer = LAYER_OF[kind];
  const image: ExpressionSpecification = [
    "case",
    ["==", ["get", "role"], "office"],
    officeId(theme),
    ["get", "located"],
    symbolId(kind, "solid", theme),
    symbolId(kind, "hollow", theme),
  ];
  return {
    id: `${kind}-symbol`,
    type: "symbol",
    source: FEATURES,
    filter: all(isKind(kind), hasGeometry("Point"), toFilterExpression(scene.filter)),
    layout: { ...visibility(scene, layer), ...placed(scene), "icon-image": image },
    paint: { "icon-opacity": scene.opacity(layer) },
  };
}

function halo(scene: Scene, state: "selected" | "hovered"): SymbolLayerSpecification {
  return {
    id: `halo-${state}`,
    type: "symbol",
    source: FEATURES,
    filter: all(
      not(isKind("river", "road", "area")),
      hasGeometry("Point"),
      toFilterExpression(scene.filter),
    ),
    layout: {
      ...placed(scene),
      "icon-ignore-placement": true,
      "icon-image": haloId(state, scene.theme),
    },
    paint: { "icon-opacity": whenState(state, 1, 0) },
  };
}

function placed({ scale }: Scene) {
  return {
    "icon-allow-overlap": true,
    "icon-offset": ICON_OFFSET,
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

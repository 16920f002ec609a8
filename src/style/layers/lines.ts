import type {
  ExpressionSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { Kind } from "../../model/feature.ts";
import type { LayerId } from "../../model/view.ts";
import { all, hasGeometry, isKind, toFilterExpression, whenState } from "../expressions.ts";
import { type Scene, visibility } from "../scene.ts";
import { FEATURES } from "../sources.ts";

interface LineLook {
  readonly kind: Kind;
  readonly layer: LayerId;
  readonly width: number;
  /** What runs along the middle of the line. */
  readonly core: { readonly color: string; readonly width: number; readonly dash?: number[] };
}

/** Roads under rivers under projects that are lines; each casing turns to the accent when selected. */
export function lineLayers(scene: Scene): readonly LayerSpecification[] {
  const { palette } = scene;
  const looks: readonly LineLook[] = [
    { kind: "road", layer: "roads", width: 4.6, core: { color: palette.land, width: 2.4 } },
    {
      kind: "river",
      layer: "rivers",
      width: 4,
      core: { color: palette.land, width: 1.3, dash: [4, 3] },
    },
    {
      kind: "project",
      layer: "projects",
      width: 4,
      core: { color: palette.land, width: 1.6, dash: [2, 2] },
    },
  ];
  return looks.flatMap((look) => [halo(scene, look), casing(scene, look), core(scene, look)]);
}

function casing(scene: Scene, look: LineLook): LineLayerSpecification {
  const { palette } = scene;
  return {
    ...common(scene, look, `${look.kind}-line`),
    paint: {
      "line-color": whenState("selected", palette.accent, palette.kind[look.kind]),
      "line-width": byZoom(look.width * scene.scale),
      "line-opacity": scene.opacity(look.layer),
    },
  };
}

function core(scene: Scene, look: LineLook): LineLayerSpecification {
  return {
    ...common(scene, look, `${look.kind}-core`),
    paint: {
      "line-color": look.core.color,
      "line-width": byZoom(look.core.width * scene.scale),
      "line-opacity": 0.85 * scene.opacity(look.layer),
      ...(look.core.dash ? { "line-dasharray": look.core.dash } : {}),
    },
  };
}

/** A line of the sub-district is a hair when seen from far off. */
function byZoom(width: number): ExpressionSpecification {
  return ["interpolate", ["linear"], ["zoom"], 8, 0.25 * width, 11.5, width];
}

/** Soft band around a line that is pointed at or selected. */
function halo(scene: Scene, look: LineLook): LineLayerSpecification {
  const { palette } = scene;
  return {
    ...common(scene, look, `${look.kind}-halo`),
    paint: {
      "line-color": whenState("selected", palette.accent, palette.kind[look.kind]),
      "line-width": (look.width + 10) * scene.scale,
      "line-opacity": whenState("selected", 0.22, whenState("hovered", 0.25, 0)),
    },
  };
}

function common(scene: Scene, { kind, layer }: LineLook, id: string) {
  return {
    id,
    type: "line",
    source: FEATURES,
    filter: all(isKind(kind), hasGeometry("LineString"), toFilterExpression(scene.filter)),
    layout: { ...visibility(scene, layer), "line-cap": "round", "line-join": "round" },
  } as const;
}

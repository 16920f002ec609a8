import type {
  FillLayerSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { Kind } from "../../model/feature.ts";
import type { LayerId } from "../../model/view.ts";
import { all, hasGeometry, isKind, toFilterExpression, whenState } from "../expressions.ts";
import { hatchId } from "../images.ts";
import { type Scene, visibility } from "../scene.ts";
import { FEATURES } from "../sources.ts";

/** Areas and projects with a surface: hatched, since their limits are not surveyed. */
export function areaLayers(scene: Scene): readonly LayerSpecification[] {
  return [...hatched(scene, "area", "areas"), ...hatched(scene, "project", "projects")];
}

function hatched(scene: Scene, kind: Kind, layer: LayerId): readonly LayerSpecification[] {
  return [hatch(scene, kind, layer), outline(scene, kind, layer)];
}

function hatch(scene: Scene, kind: Kind, layer: LayerId): FillLayerSpecification {
  return {
    id: `${kind}-hatch`,
    type: "fill",
    source: FEATURES,
    filter: all(isKind(kind), hasGeometry("Polygon"), toFilterExpression(scene.filter)),
    layout: visibility(scene, layer),
    paint: { "fill-pattern": hatchId(kind, scene.theme), "fill-opacity": scene.opacity(layer) },
  };
}

function outline(scene: Scene, kind: Kind, layer: LayerId): LineLayerSpecification {
  const { palette, scale } = scene;
  return {
    id: `${kind}-outline`,
    type: "line",
    source: FEATURES,
    filter: all(isKind(kind), hasGeometry("Polygon"), toFilterExpression(scene.filter)),
    layout: visibility(scene, layer),
    paint: {
      "line-color": whenState(
        "selected",
        palette.accent,
        whenState("hovered", palette.ink, palette.kind[kind]),
      ),
      "line-width": whenState("selected", 2.6 * scale, 1.3 * scale),
      "line-dasharray": [3, 2],
      "line-opacity": scene.opacity(layer),
    },
  };
}

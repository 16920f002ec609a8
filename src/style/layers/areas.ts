import type {
  FillLayerSpecification,
  FilterSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import { all, byKind, hasGeometry, isKind, whenState } from "../expressions.ts";
import { HATCH_KINDS } from "../images.ts";
import { kindsShown, opacityByKind, type Scene } from "../scene.ts";
import { FEATURES } from "../sources.ts";

/** Areas and projects with a surface: hatched, since their limits are not surveyed. */
export function areaLayers(scene: Scene): readonly LayerSpecification[] {
  return [hatch(scene), outline(scene)];
}

function hatch(scene: Scene): FillLayerSpecification {
  return {
    id: "surface-hatch",
    type: "fill",
    source: FEATURES,
    filter: isSurface(scene),
    // As `hatchId` writes it.
    paint: {
      "fill-pattern": ["concat", "hatch-", ["get", "kind"], `-${scene.theme}`],
      "fill-opacity": opacityByKind(scene),
      "fill-antialias": false,
    },
  };
}

function outline(scene: Scene): LineLayerSpecification {
  const { palette, scale } = scene;
  return {
    id: "surface-outline",
    type: "line",
    source: FEATURES,
    filter: isSurface(scene),
    paint: {
      "line-color": whenState(
        "selected",
        palette.accent,
        whenState("hovered", palette.ink, byKind(palette.kind)),
      ),
      "line-width": whenState("selected", 2.6 * scale, 1.3 * scale),
      "line-dasharray": [3, 2],
      "line-opacity": opacityByKind(scene),
    },
  };
}

function isSurface(scene: Scene): FilterSpecification {
  const shown = kindsShown(scene, HATCH_KINDS);
  return all(isKind(...shown), hasGeometry("Polygon"), scene.passes);
}

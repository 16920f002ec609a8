import type {
  ExpressionSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import { all, hasGeometry, isOneOf, not } from "../expressions.ts";
import { type Scene, visibility } from "../scene.ts";
import { RINGS } from "../sources.ts";

interface RingLook {
  readonly id: string;
  readonly which: ExpressionSpecification;
  readonly color: string;
  readonly washOpacity: number;
  readonly lineOpacity: number;
  readonly visibility: "visible" | "none";
}

/** How far off a position may be, to scale: for what is selected, and for all others when asked. */
export function ringLayers(scene: Scene): readonly LayerSpecification[] {
  const { palette, selected, sketched } = scene;
  const opacity = scene.opacity("rings");
  const chosen = isOneOf(selected);
  const settled = isOneOf(selected.filter((id) => id !== sketched));
  const others: RingLook = {
    id: "ring",
    which: not(chosen),
    color: palette.edge,
    washOpacity: 0.04 * opacity,
    lineOpacity: 0.6 * opacity,
    ...visibility(scene, "rings"),
  };
  return [
    ...ring(scene, others),
    ...ring(scene, { ...SELECTED, which: settled, color: palette.accent }),
  ];
}

/** Points for marks lie beside them. */
const IS_RING = hasGeometry("Polygon");

const SELECTED = {
  id: "ring-selected",
  washOpacity: 0.1,
  lineOpacity: 1,
  visibility: "visible",
} as const;

/** Solid around a located place, dashed around an inferred one. */
function ring(scene: Scene, look: RingLook): readonly LayerSpecification[] {
  const located: ExpressionSpecification = ["get", "located"];
  return [
    {
      id: `${look.id}-wash`,
      type: "fill",
      source: RINGS,
      filter: all(look.which, IS_RING),
      layout: { visibility: look.visibility },
      paint: {
        "fill-color": look.color,
        "fill-opacity": look.washOpacity,
        "fill-antialias": false,
      },
    },
    rim(scene, look, "solid", located),
    rim(scene, look, "dashed", not(located)),
  ];
}

function rim(
  scene: Scene,
  look: RingLook,
  stroke: "solid" | "dashed",
  rule: ExpressionSpecification,
): LineLayerSpecification {
  return {
    id: `${look.id}-${stroke}`,
    type: "line",
    source: RINGS,
    filter: all(look.which, IS_RING, rule),
    layout: { visibility: look.visibility },
    paint: {
      "line-color": look.color,
      "line-width": 1.5 * scene.scale,
      "line-opacity": look.lineOpacity,
      ...(stroke === "dashed" ? { "line-dasharray": [3, 3] } : {}),
    },
  };
}

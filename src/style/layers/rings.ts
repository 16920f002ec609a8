import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { whenState } from "../expressions.ts";
import type { Scene } from "../scene.ts";
import { RINGS } from "../sources.ts";

/** How far off a position may be, to scale: for what is selected, or for all when asked. */
export function ringLayers(scene: Scene): readonly LayerSpecification[] {
  const { palette, scale } = scene;
  const rest = scene.shows("rings") ? scene.opacity("rings") : 0;
  const color = whenState("selected", palette.accent, palette.edge);
  const shown = (selected: number, others: number): ExpressionSpecification =>
    whenState("selected", selected, others * rest);
  const line = { "line-color": color, "line-width": 1.5 * scale } as const;
  return [
    {
      id: "ring-wash",
      type: "fill",
      source: RINGS,
      paint: { "fill-color": color, "fill-opacity": shown(0.1, 0.04) },
    },
    {
      id: "ring-solid",
      type: "line",
      source: RINGS,
      filter: ["get", "located"],
      paint: { ...line, "line-opacity": shown(1, 0.6) },
    },
    {
      id: "ring-dashed",
      type: "line",
      source: RINGS,
      filter: ["!", ["get", "located"]],
      paint: { ...line, "line-dasharray": [3, 3], "line-opacity": shown(1, 0.6) },
    },
  ];
}

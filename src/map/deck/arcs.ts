import type { Layer } from "@deck.gl/core";
import { ArcLayer } from "@deck.gl/layers";
import { type Journey, journeysOf } from "../../model/journeys.ts";
import { layerSetting } from "../../model/view.ts";
import { PALETTES } from "../../style/palette.ts";
import type { Shift } from "../shift.ts";
import { toRgba } from "./color.ts";
import type { DeckScene } from "./deck-scene.ts";

/** Arcs from the office to the places outside the sub-district that the report names. */
export function arcLayer({ dataset, view, passes }: DeckScene, { toMap }: Shift): Layer[] {
  const { visible, opacity } = layerSetting(view, "arcs");
  if (!visible) return [];
  const palette = PALETTES[view.theme];
  const color = ({ id }: Journey) =>
    toRgba(view.selected.includes(id) ? palette.accent : palette.ink2, opacity);
  return [
    new ArcLayer<Journey>({
      id: "arcs",
      data: journeysOf(dataset).filter(({ id }) => passes(id)),
      pickable: true,
      greatCircle: false,
      getSourcePosition: ({ from }) => [...toMap(from)],
      getTargetPosition: ({ to }) => [...toMap(to)],
      getSourceColor: toRgba(palette.kind.context, opacity),
      getTargetColor: color,
      getWidth: view.theme === "projector" ? 5 : 3,
      getHeight: 0.4,
      updateTriggers: {
        getTargetColor: [view.selected, view.theme, opacity],
        getSourceColor: [view.theme, opacity],
        getWidth: view.theme,
      },
    }),
  ];
}

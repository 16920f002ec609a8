import type { Layer } from "@deck.gl/core";
import { ColumnLayer, TextLayer } from "@deck.gl/layers";
import { type Investment, investmentsOf } from "../../model/investments.ts";
import { layerSetting } from "../../model/view.ts";
import { PALETTES } from "../../style/palette.ts";
import type { Shift } from "../shift.ts";
import { toRgba } from "./color.ts";
import type { DeckScene } from "./deck-scene.ts";

const RADIUS_METRES = 130;
/** The tallest column stands this high, the others in proportion from zero. */
const TALLEST_METRES = 2600;

/** Investment as columns whose height is the sum, each with its sum written on top. */
export function columnLayers(
  { dataset, view, passes, messages }: DeckScene,
  { toMap }: Shift,
): Layer[] {
  const { visible, opacity } = layerSetting(view, "columns");
  if (!visible) return [];
  const data = investmentsOf(dataset).filter(({ id }) => passes(id));
  const most = Math.max(...data.map(({ tenThousands }) => tenThousands));
  const height = ({ tenThousands }: Investment) => (tenThousands / most) * TALLEST_METRES;
  const palette = PALETTES[view.theme];
  const color = ({ id }: Investment) =>
    toRgba(view.selected.includes(id) ? palette.accent : palette.kind.project, opacity);
  return [
    new ColumnLayer<Investment>({
      id: "columns",
      data,
      pickable: true,
      diskResolution: 4,
      angle: 45,
      radius: RADIUS_METRES,
      getPosition: ({ at }) => [...toMap(at)],
      getElevation: height,
      getFillColor: color,
      updateTriggers: { getFillColor: [view.selected, view.theme, opacity] },
    }),
    new TextLayer<Investment>({
      id: "column-labels",
      data,
      characterSet: "auto",
      fontFamily: '"Noto Sans SC", sans-serif',
      fontWeight: 700,
      fontSettings: { sdf: true },
      outlineWidth: 4,
      outlineColor: toRgba(palette.land),
      getText: ({ figure }) => messages().format.figureText(figure),
      getPosition: (investment) => [...toMap(investment.at), height(investment)],
      getColor: toRgba(palette.letters.project),
      getSize: view.theme === "projector" ? 22 : 15,
      getPixelOffset: [0, -14],
      updateTriggers: { getText: view.locale, getColor: view.theme, getSize: view.theme },
    }),
  ];
}

import { toClassing } from "../model/own/classing.ts";
import type { ShownLayer } from "../model/own/shown-layer.ts";
import { drawOwn, type OwnStyled } from "../style/layers/own.ts";
import { ownLabelFontsReady } from "./own-label-fonts.ts";
import { toOwnUrl } from "./own-url.ts";
import type { Shift } from "./shift.ts";

/** Own layers for pictures that are painted; `release` gives the memory back. */
export async function createOwnPicture(own: readonly ShownLayer[]) {
  await ownLabelFontsReady(own);
  const drawn = new Map<Shift, readonly OwnStyled[]>();
  const styledOn = (shift: Shift) =>
    own.map(({ layer, data }, at) => ({
      layer,
      classing: toClassing(data, layer.colour),
      source: `own:${drawn.size}-${at}`,
      url: toOwnUrl(data, shift),
      chosen: [],
    }));
  return {
    drawOn: (shift: Shift) => {
      const styled = drawn.get(shift) ?? styledOn(shift);
      drawn.set(shift, styled);
      return drawOwn(styled);
    },
    release: () => {
      for (const { url } of [...drawn.values()].flat()) URL.revokeObjectURL(url);
    },
  };
}

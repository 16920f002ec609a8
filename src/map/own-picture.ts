import { classingOf } from "../model/own/classing.ts";
import type { ShownLayer } from "../model/own/shown-layer.ts";
import type { OwnData } from "../model/own-layer.ts";
import { drawOwn, type OwnStyled } from "../style/layers/own.ts";
import { ownLabelFontsReady } from "./own-label-fonts.ts";
import { type OwnTiles, serveOwnTiles } from "./own-tiles.ts";
import type { Shift } from "./shift.ts";

/** Own layers for pictures that are painted; `release` gives the memory back. */
export async function createOwnPicture(own: readonly ShownLayer[]) {
  await ownLabelFontsReady(own);
  const tiles: OwnTiles[] = [];
  const served = (data: OwnData, shift: Shift) => {
    const one = serveOwnTiles(data, shift);
    tiles.push(one);
    return one;
  };
  const drawn = new Map<Shift, readonly OwnStyled[]>();
  const styledOn = (shift: Shift) =>
    own.map(({ layer, data }, at) => ({
      layer,
      classing: classingOf(data, layer.colour),
      source: `own:${drawn.size}-${at}`,
      url: served(data, shift).url,
      chosen: [],
    }));
  return {
    drawOn: (shift: Shift) => {
      const styled = drawn.get(shift) ?? styledOn(shift);
      drawn.set(shift, styled);
      return drawOwn(styled);
    },
    release: () => {
      for (const { release } of tiles) release();
    },
  };
}

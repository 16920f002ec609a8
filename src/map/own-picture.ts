import { toClassing } from "../model/own/classing.ts";
import type { ShownLayer } from "../model/own/shown-layer.ts";
import { drawOwn } from "../style/layers/own.ts";
import { ownLabelFontsReady } from "./own-label-fonts.ts";
import { toOwnUrl } from "./own-url.ts";

/** Own layers for pictures that are painted; `release` gives the memory back. */
export async function createOwnPicture(own: readonly ShownLayer[]) {
  await ownLabelFontsReady(own);
  const styled = own.map(({ layer, data }, at) => ({
    layer,
    classing: toClassing(data, layer.colour),
    source: `own:${at}`,
    url: toOwnUrl(data),
    chosen: [],
  }));
  return {
    draw: drawOwn(styled),
    release: () => {
      for (const { url } of styled) URL.revokeObjectURL(url);
    },
  };
}

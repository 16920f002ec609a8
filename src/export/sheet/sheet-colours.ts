import type { Theme } from "../../model/view.ts";
import { PALETTES, type Palette } from "../../style/palette.ts";

/** A sheet's paper and rules, beside the map's own colours. */
export interface SheetColours extends Palette {
  readonly paper: string;
  readonly hairline: string;
}

const PAPERS: Readonly<Record<Theme, Pick<SheetColours, "paper" | "hairline">>> = {
  light: { paper: "#fffdf8", hairline: "#ddd3c0" },
  dark: { paper: "#161c21", hairline: "#303a42" },
  projector: { paper: "#ffffff", hairline: "#8a8a8a" },
};

export function coloursOf(theme: Theme): SheetColours {
  return { ...PALETTES[theme], ...PAPERS[theme] };
}

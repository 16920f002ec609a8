import { PALETTES } from "../../style/palette.ts";

/** Inches, 16:9. */
export const SLIDE = { width: 13.333, height: 7.5 } as const;
export const MAP_LEFT = 4.75;
export const MAP_INCHES = { width: SLIDE.width - MAP_LEFT, height: SLIDE.height } as const;
export const MARGIN = 0.5;
export const COLUMN = { x: MARGIN, w: MAP_LEFT - 2 * MARGIN + 0.15 } as const;

/** Windows has it; elsewhere the computer's own Chinese face takes its place. */
export const FONT = "Microsoft YaHei";

const { ink, muted, accent } = PALETTES.projector;
export const INK = toHex(ink);
export const MUTED = toHex(muted);
export const ACCENT = toHex(accent);
export const RULE = "8A8A8A";

/** PowerPoint writes colours without the sign. */
function toHex(color: string): string {
  return color.replace("#", "").toUpperCase();
}

import { toScale } from "../../model/scale.ts";
import type { Viewport } from "../../model/view.ts";
import type { ExportReader } from "../export-reader.ts";
import { type Pen, write } from "./pen.ts";
import type { SheetColours } from "./sheet-colours.ts";

const MOST_PIXELS = 190;
const NORTH_RIGHT = 274;

/** Scale bar with the datum under it, and where north is; gives back where the next thing may begin. */
export function drawScale(
  pen: Pen,
  { zoom, center, bearing }: Viewport,
  at: { readonly x: number; readonly y: number },
  { words, exports }: ExportReader,
  colours: SheetColours,
): number {
  const { x, y } = at;
  const { metres, pixels } = toScale(zoom, center[1], MOST_PIXELS);
  const bar = y + 34;
  pen.fillStyle = colours.ink;
  pen.fillRect(x, bar - 6, pixels / 2, 6);
  pen.strokeStyle = colours.ink;
  pen.lineWidth = 1;
  pen.setLineDash([]);
  pen.strokeRect(x + 0.5, bar - 5.5, pixels - 1, 5);
  const small = { size: 13, weight: 400, color: colours.ink2 } as const;
  write(pen, "0", x, bar - 13, small);
  write(pen, words.format.metres(metres), x + pixels, bar - 13, { ...small, align: "right" });
  write(pen, exports.datum, x, bar + 22, { ...small, color: colours.muted });
  drawNorth(pen, x + NORTH_RIGHT, y + 28, bearing, exports.north, colours);
  return y + 68;
}

function drawNorth(
  pen: Pen,
  x: number,
  y: number,
  bearing: number,
  letter: string,
  colours: SheetColours,
): void {
  pen.save();
  pen.translate(x, y);
  pen.rotate((-bearing * Math.PI) / 180);
  pen.fillStyle = colours.ink;
  pen.fill(new Path2D("M0 -4L7 15L0 11L-7 15Z"));
  write(pen, letter, 0, -9, { size: 15, weight: 700, color: colours.ink, align: "center" });
  pen.restore();
}

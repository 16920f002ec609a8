import { type Pen, write } from "./pen.ts";
import type { SheetColours } from "./sheet-colours.ts";

const PAD = 8;
const HEIGHT = 24;

/** Whose the basemap is, in the map's corner, where it stays when the map is cut out of its sheet. */
export function drawCredits(
  pen: Pen,
  credits: readonly string[],
  corner: { readonly right: number; readonly bottom: number },
  colours: SheetColours,
): void {
  if (credits.length === 0) return;
  const text = credits.join("　");
  const look = { size: 13, weight: 400, color: colours.ink2, align: "right" } as const;
  const { right, bottom } = corner;
  const width = write(pen, text, right - PAD, bottom - PAD, look);
  pen.globalAlpha = 0.86;
  pen.fillStyle = colours.paper;
  pen.fillRect(right - width - 2 * PAD, bottom - HEIGHT, width + 2 * PAD, HEIGHT);
  pen.globalAlpha = 1;
  write(pen, text, right - PAD, bottom - PAD, look);
}

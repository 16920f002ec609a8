import type { Box, Padding, Size } from "../model/screen.ts";

/** A name below its dot, whose room is only guessed before the map lays it out. */
export interface Name {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Of a letter's height: how wide it stands, how long a line may grow, how far from the dot it ends. */
const EM = { han: 1.15, latin: 0.6, line: 10, reach: 3 };
/** What tells of scale and precision in the lower right corner, in letters. */
const CORNER = { wide: 6, high: 5.5 };
const INSIDE_PIXELS = 4;

/** Whether the edge of the map, the face beside it or the words in its corner would cut the name. */
export function isCut(name: Name, letterPixels: number, size: Size, padding: Padding): boolean {
  const box = boxOf(name, letterPixels);
  const right = size.width - INSIDE_PIXELS;
  const bottom = size.height - Math.max(INSIDE_PIXELS, padding.bottom - 2 * letterPixels);
  const isInside =
    box.left >= padding.left - letterPixels &&
    box.top >= INSIDE_PIXELS &&
    box.right <= right &&
    box.bottom <= bottom;
  const isInCorner =
    box.right > size.width - CORNER.wide * letterPixels &&
    box.bottom > bottom - CORNER.high * letterPixels;
  return !isInside || isInCorner;
}

function boxOf({ text, x, y }: Name, letterPixels: number): Box {
  const ems = [...text].reduce(
    (sum, one) => sum + (/\p{Script=Han}/u.test(one) ? EM.han : EM.latin),
    0,
  );
  const half = (Math.min(ems, EM.line) / 2) * letterPixels;
  const reach = (ems > EM.line ? EM.reach : EM.reach - 1) * letterPixels;
  return { left: x - half, right: x + half, top: y, bottom: y + reach };
}

import type { Box, Size } from "../model/screen.ts";

/** Where no name may stand: a spot on the map, and how far around it. */
export interface Cover {
  readonly x: number;
  readonly y: number;
  /** Pixels up, right, down and left. */
  readonly reach: readonly [number, number, number, number];
}

/** Names are kept this far from what would cut them. */
const CLEAR_PIXELS = 3;
/** As far beyond its edges as the map lays out names. */
const BEYOND_PIXELS = 100;
/** The map keeps such lengths in small numbers. */
const MOST_PIXELS = 2000;

/** What would cut a name: the edges of the map, and the boxes that lie over it. */
export function toCovers(boxes: readonly Box[], { width, height }: Size): readonly Cover[] {
  const out = { left: -BEYOND_PIXELS, top: -BEYOND_PIXELS };
  const far = { right: width + BEYOND_PIXELS, bottom: height + BEYOND_PIXELS };
  const edges = [
    { ...out, ...far, bottom: 0 },
    { ...out, ...far, right: 0 },
    { ...out, ...far, top: height },
    { ...out, ...far, left: width },
  ];
  return [...edges, ...boxes].map(({ left, top, right, bottom }) => {
    const x = between((left + right) / 2, width);
    const y = between((top + bottom) / 2, height);
    return { x, y, reach: [reach(y - top), reach(right - x), reach(bottom - y), reach(x - left)] };
  });
}

/** The map lays out nothing around a spot that it does not show. */
function between(middle: number, most: number): number {
  return Math.min(Math.max(middle, 1), most - 1);
}

function reach(pixels: number): number {
  return Math.min(Math.round(pixels) + CLEAR_PIXELS, MOST_PIXELS);
}

import type { Box, Padding } from "../model/screen.ts";

const EDGE_PIXELS = 40;

/** What the whole picture keeps clear of: not the card of details, whose coming must not shrink the map. */
export function homePadding({ top, bottom, left }: Padding): Padding {
  const isNarrow = left < EDGE_PIXELS;
  return {
    top: isNarrow ? top : EDGE_PIXELS,
    right: Math.min(left, EDGE_PIXELS),
    bottom: Math.max(bottom - EDGE_PIXELS, EDGE_PIXELS),
    left,
  };
}

/** What to pan by, in pixels, to bring a box into the free part of the map; nothing while any of it is there. */
export function panInto(
  box: Box,
  padding: Padding,
  width: number,
  height: number,
): { readonly x: number; readonly y: number } {
  return {
    x: beyond(box.left, box.right, padding.left, width - padding.right),
    y: beyond(box.top, box.bottom, padding.top, height - padding.bottom),
  };
}

const INSIDE_PIXELS = 56;

/** Along one axis: until the box lies inside with room to spare, as far as the free part allows. */
function beyond(from: number, to: number, least: number, most: number): number {
  if (to >= least && from <= most) return 0;
  const middle = (from + to) / 2;
  const room = Math.min((to - from) / 2 + INSIDE_PIXELS, (most - least) / 2);
  return middle < least ? middle - (least + room) : middle - (most - room);
}

/** Pixels at each edge of the map that panels cover. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

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

/** How far a point lies beyond the free part of the map: what to pan by, in pixels. */
export function outsideBy(
  point: { readonly x: number; readonly y: number },
  padding: Padding,
  width: number,
  height: number,
): { readonly x: number; readonly y: number } {
  return {
    x: beyond(point.x, padding.left, width - padding.right),
    y: beyond(point.y, padding.top, height - padding.bottom),
  };
}

function beyond(value: number, least: number, most: number): number {
  if (value < least) return value - least;
  return value > most ? value - most : 0;
}

import { type Padding, textPixelsAt } from "../../model/screen.ts";
import type { View } from "../../model/view.ts";

/** A step that is all figures, or about no place at all: its words may take half of the screen. */
export function isWide({
  panel,
  statement,
  filter,
}: Pick<View, "panel" | "statement" | "filter">): boolean {
  return panel !== "report" || (statement === null && filter.boards.length === 0);
}

export interface Stage {
  readonly width: number;
  readonly height: number;
  readonly isWide: boolean;
}

const EDGE_PIXELS = 40;
/** A little beyond where stage.css cuts the screen, for the mist to end. */
const FACE = { narrow: 0.43, wide: 0.59, below: 0.54 };
/** For the names of what lies at the edge: so many of the smallest letters, on a small screen less. */
const NAMES = { letters: 4, share: 0.12 };
/** Of the buttons that a finger needs. */
const BAR_PIXELS = 72;

/** The part of the map that the face leaves free, the right of it or the top of an upright screen; details take the face's place. */
export function stagePadding({ width, height, isWide }: Stage): Padding {
  const isUpright = width < height;
  const face = isWide ? FACE.wide : FACE.narrow;
  const namesPixels = Math.min(
    NAMES.letters * textPixelsAt({ width, height }),
    NAMES.share * width,
  );
  return {
    top: isUpright ? BAR_PIXELS : EDGE_PIXELS,
    right: isUpright ? EDGE_PIXELS : namesPixels,
    bottom: isUpright ? FACE.below * height + EDGE_PIXELS : 2 * EDGE_PIXELS,
    left: isUpright ? EDGE_PIXELS : face * width,
  };
}

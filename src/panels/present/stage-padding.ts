import type { Padding } from "../../model/screen.ts";
import type { View } from "../../model/view.ts";
import { NARROW_PIXELS } from "../shell/narrow.ts";

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
  /** Somebody reads the details of what was clicked. */
  readonly hasCard: boolean;
}

const EDGE_PIXELS = 40;
/** A little beyond where stage.css cuts the screen, for the mist to end. */
const FACE = { narrow: 0.43, wide: 0.59, below: 0.54 };
const CARD = 0.34;
/** For the names of what lies at the edge. */
const EDGE = 0.05;
/** Of the buttons that a finger needs. */
const BAR_PIXELS = 72;

/** The part of the map that the face leaves free, the right of it or the top of an upright screen; a card takes the face's place. */
export function stagePadding({ width, height, isWide, hasCard }: Stage): Padding {
  const isUpright = width < height;
  const face = isWide ? FACE.wide : FACE.narrow;
  const card = hasCard && width > NARROW_PIXELS ? CARD * width : 0;
  return {
    top: isUpright ? BAR_PIXELS : EDGE_PIXELS,
    right: Math.max(EDGE_PIXELS, EDGE * width) + card,
    bottom: isUpright ? FACE.below * height + EDGE_PIXELS : 2 * EDGE_PIXELS,
    left: isUpright || hasCard ? EDGE_PIXELS : face * width,
  };
}

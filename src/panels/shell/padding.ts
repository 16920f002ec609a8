import type { Box, Padding } from "../../model/screen.ts";
import { NARROW_PIXELS } from "./narrow.ts";

export interface Cards {
  readonly left: Box | null;
  readonly right: Box | null;
  readonly sheet: Box | null;
}

const MARGIN_PIXELS = 24;
/** The row of the toolbar above and of notice, scale and legend below. */
const ROW_PIXELS = 48;
const PHONE_TOP_PIXELS = 84;
/** Most of a direction that cards may claim; beyond it the map shows what it can. */
const MOST = 0.75;

/** Which edges of the map the cards cover: cards at the sides on a wide screen, bar and sheet on a phone. */
export function paddingAround(app: Box, cards: Cards): Padding {
  return app.right - app.left <= NARROW_PIXELS
    ? paddingOnPhone(app, cards.sheet)
    : paddingBetween(app, cards);
}

function paddingOnPhone(app: Box, sheet: Box | null): Padding {
  const height = app.bottom - app.top;
  const top = Math.min(PHONE_TOP_PIXELS, height * 0.16);
  const covered = sheet ? app.bottom - sheet.top : 0;
  return {
    top,
    right: MARGIN_PIXELS,
    bottom: Math.min(covered + MARGIN_PIXELS, height * MOST - top),
    left: MARGIN_PIXELS,
  };
}

/** A low card, folded or short, does not push the map aside. */
function paddingBetween(app: Box, cards: Cards): Padding {
  const tall = (box: Box | null): box is Box =>
    box !== null && box.bottom - box.top > (app.bottom - app.top) / 3;
  const left = tall(cards.left) ? cards.left.right - app.left + MARGIN_PIXELS : MARGIN_PIXELS;
  const right = tall(cards.right) ? app.right - cards.right.left + MARGIN_PIXELS : MARGIN_PIXELS;
  const share = Math.min(1, ((app.right - app.left) * MOST) / (left + right));
  return {
    top: MARGIN_PIXELS + ROW_PIXELS,
    right: right * share,
    bottom: MARGIN_PIXELS + ROW_PIXELS,
    left: left * share,
  };
}

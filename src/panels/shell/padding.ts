interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

const NARROW_PIXELS = 720;
const MARGIN_PIXELS = 24;
/** Most of a side that panels may claim; beyond it the map shows what it can. */
const MOST = 0.62;

/** Which edges of the map the cards cover: cards at the sides on a wide screen, bar and sheet on a phone. */
export function paddingAround(
  app: Box,
  cards: { readonly left: Box | null; readonly right: Box | null; readonly sheet: Box | null },
): Padding {
  const width = app.right - app.left;
  const height = app.bottom - app.top;
  if (width <= NARROW_PIXELS) {
    const covered = cards.sheet ? app.bottom - cards.sheet.top : 0;
    return {
      top: 84,
      right: MARGIN_PIXELS,
      bottom: Math.min(covered + MARGIN_PIXELS, height * MOST),
      left: MARGIN_PIXELS,
    };
  }
  const tall = (box: Box | null): box is Box => box !== null && box.bottom - box.top > height / 3;
  return {
    top: MARGIN_PIXELS + 48,
    right: tall(cards.right) ? app.right - cards.right.left + MARGIN_PIXELS : MARGIN_PIXELS,
    bottom: MARGIN_PIXELS + 48,
    left: tall(cards.left) ? cards.left.right - app.left + MARGIN_PIXELS : MARGIN_PIXELS,
  };
}

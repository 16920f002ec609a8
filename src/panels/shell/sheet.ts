export const SHEET_HEIGHTS = ["peek", "half", "full"] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

const SHARE: Readonly<Record<SheetHeight, number>> = { peek: 0.13, half: 0.45, full: 0.9 };

/** The height nearest to where a finger let go, `share` being the sheet's part of the screen. */
export function nearestHeight(share: number): SheetHeight {
  const distance = (height: SheetHeight) => Math.abs(SHARE[height] - share);
  return SHEET_HEIGHTS.reduce((best, height) =>
    distance(height) < distance(best) ? height : best,
  );
}

/** What a tap on the handle does: up a step, from the top back to the bottom. */
export function nextHeight(height: SheetHeight): SheetHeight {
  return SHEET_HEIGHTS[(SHEET_HEIGHTS.indexOf(height) + 1) % SHEET_HEIGHTS.length] ?? "half";
}

export const SHEET_HEIGHTS = ["peek", "half", "full"] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

/** Part of the screen's height; app.css keeps the lowest tall enough for the tabs. */
export const SHEET_SHARES: Readonly<Record<SheetHeight, number>> = {
  peek: 0.13,
  half: 0.45,
  full: 0.9,
};

/** The height nearest to where a finger let go, `share` being the sheet's part of the screen. */
export function nearestHeight(share: number): SheetHeight {
  const distance = (height: SheetHeight) => Math.abs(SHEET_SHARES[height] - share);
  return SHEET_HEIGHTS.reduce((best, height) =>
    distance(height) < distance(best) ? height : best,
  );
}

/** What a tap on the handle does: up a step, from the top back to the bottom. */
export function nextHeight(height: SheetHeight): SheetHeight {
  return SHEET_HEIGHTS[(SHEET_HEIGHTS.indexOf(height) + 1) % SHEET_HEIGHTS.length] ?? "half";
}

/** What a key does to the sheet; undefined for a key that is not its business. */
export function heightAfterKey(height: SheetHeight, key: string): SheetHeight | undefined {
  const at = SHEET_HEIGHTS.indexOf(height);
  switch (key) {
    case "ArrowUp":
    case "ArrowRight":
      return SHEET_HEIGHTS[at + 1] ?? height;
    case "ArrowDown":
    case "ArrowLeft":
      return SHEET_HEIGHTS[at - 1] ?? height;
    case "Home":
      return "peek";
    case "End":
      return "full";
    case "Enter":
    case " ":
      return nextHeight(height);
    default:
      return undefined;
  }
}

/** Runs work when the frame that is due has been painted: words appear at once, the map follows a frame later. */
export function afterPaint(work: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(work)));
}

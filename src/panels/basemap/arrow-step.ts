const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** How far a key moves a spot of a picture, in its pixels: a hundredth of its width, a single pixel with Shift; null for other keys. */
export function arrowStep(
  { key, shiftKey }: Pick<KeyboardEvent, "key" | "shiftKey">,
  width: number,
): readonly [x: number, y: number] | null {
  const [x, y] = ARROWS[key] ?? [0, 0];
  if (x === 0 && y === 0) return null;
  const pixels = shiftKey ? 1 : Math.max(1, width / 100);
  return [x * pixels, y * pixels];
}

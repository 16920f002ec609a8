type Rgba = [red: number, green: number, blue: number, alpha: number];

/** "#c8371f" and 0 to 1 → deck.gl's four bytes. */
export function toRgba(hex: string, opacity = 1): Rgba {
  const byte = (from: number) => Number.parseInt(hex.slice(from, from + 2), 16);
  return [byte(1), byte(3), byte(5), Math.round(opacity * 255)];
}

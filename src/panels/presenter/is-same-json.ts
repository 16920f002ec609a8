/** What is told each second is mostly what was told before, and must then wake nobody. */
export function isSameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** For small plain values; what is told anew each second must wake nobody while it says the same. */
export function isSameJson(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** Begins as no basemap of an office may. */
export function toOwnId(): string {
  return `own-${Date.now().toString(36)}`;
}

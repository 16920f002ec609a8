/** Unique over all people's machines; not randomUUID, which a page on a plain http address in an office does not have. */
export function createRandomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return [...bytes].map((byte) => byte.toString(36).padStart(2, "0")).join("");
}

/** An address from which the map's worker can read this JSON; it keeps the memory until it is revoked. */
export function toJsonUrl(json: object): string {
  return URL.createObjectURL(new Blob([JSON.stringify(json)], { type: "application/geo+json" }));
}

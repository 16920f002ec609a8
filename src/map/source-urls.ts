import type { Drawing } from "../style/drawing.ts";
import type { SourceUrls } from "../style/sources.ts";

/** Hands the drawing to the map's worker by URL; `release` gives the memory back. */
export function createSourceUrls(drawing: Drawing): { urls: SourceUrls; release: () => void } {
  const urls = {
    features: toUrl(drawing.features),
    rings: toUrl(drawing.rings),
    ground: toUrl(drawing.ground),
  };
  return { urls, release: () => Object.values(urls).forEach(URL.revokeObjectURL) };
}

function toUrl(json: object): string {
  return URL.createObjectURL(new Blob([JSON.stringify(json)], { type: "application/geo+json" }));
}

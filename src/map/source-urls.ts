import { toJsonUrl } from "../served/json-url.ts";
import type { Drawing } from "../style/drawing.ts";
import type { SourceUrls } from "../style/sources.ts";

/** Hands the drawing to the map's worker by URL; `release` gives the memory back. */
export function createSourceUrls(drawing: Drawing): { urls: SourceUrls; release: () => void } {
  const urls = {
    features: toJsonUrl(drawing.features),
    rings: toJsonUrl(drawing.rings),
    ground: toJsonUrl(drawing.ground),
  };
  return { urls, release: () => Object.values(urls).forEach(URL.revokeObjectURL) };
}

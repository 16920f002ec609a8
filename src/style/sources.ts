import type { GeoJSONSourceSpecification } from "@maplibre/maplibre-gl-style-spec";

export const FEATURES = "features";
export const RINGS = "rings";
export const GROUND = "ground";

/** Where each source's geometry lies: by URL, since a style is compared whole on every change. */
export interface SourceUrls {
  readonly features: string;
  readonly rings: string;
  readonly ground: string;
}

export function toSources(urls: SourceUrls): Record<string, GeoJSONSourceSpecification> {
  return {
    [GROUND]: { type: "geojson", data: urls.ground, tolerance: 0.2 },
    [FEATURES]: { type: "geojson", data: urls.features, promoteId: "id", tolerance: 0.2 },
    [RINGS]: { type: "geojson", data: urls.rings, promoteId: "id", tolerance: 0 },
  };
}

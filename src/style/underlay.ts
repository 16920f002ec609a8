import type { LayerSpecification, SourceSpecification } from "@maplibre/maplibre-gl-style-spec";

/** What a basemap adds to the style, between the paper and everything that the data draws. */
export interface Underlay {
  readonly sources: Readonly<Record<string, SourceSpecification>>;
  readonly layers: readonly LayerSpecification[];
}

/** Sources and layers of a basemap begin with it, so that they are never taken for the data's. */
export const UNDERLAY_PREFIX = "basemap/";

export function isOfUnderlay(id: string): boolean {
  return id.startsWith(UNDERLAY_PREFIX);
}

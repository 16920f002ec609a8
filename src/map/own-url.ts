import type { OwnData } from "../model/own-layer.ts";
import { toJsonUrl } from "../served/json-url.ts";

/** By number in place of id, since a file's own ids may repeat. */
export function toOwnUrl({ features }: OwnData): string {
  return toJsonUrl({
    type: "FeatureCollection",
    features: features.map(({ geometry, properties }, id) => ({
      type: "Feature",
      id,
      geometry,
      properties,
    })),
  });
}

import type { OwnData } from "../model/own-layer.ts";
import { toJsonUrl } from "../served/json-url.ts";
import type { Shift } from "./shift.ts";

/** Where it lies on this map, by number in place of id, since a file's own ids may repeat. */
export function toOwnUrl({ features }: OwnData, { geometryToMap }: Shift): string {
  return toJsonUrl({
    type: "FeatureCollection",
    features: features.map(({ geometry, properties }, id) => ({
      type: "Feature",
      id,
      geometry: geometryToMap(geometry),
      properties,
    })),
  });
}

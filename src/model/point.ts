import { bboxOf } from "./bbox.ts";
import type { Feature } from "./feature.ts";
import type { LngLat } from "./geometry.ts";

/** The position of a feature that is one point; undefined for lines, areas and scattered sites. */
export function pointOf({ geometry }: Feature): LngLat | undefined {
  if (geometry.type !== "Point") return undefined;
  const [lng, lat] = geometry.coordinates;
  return lng === undefined || lat === undefined ? undefined : [lng, lat];
}

/** The middle of a feature's bbox. */
export function middleOf({ geometry }: Feature): LngLat {
  const [west, south, east, north] = bboxOf(geometry);
  return [(west + east) / 2, (south + north) / 2];
}

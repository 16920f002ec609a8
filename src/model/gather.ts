import { distance } from "@turf/turf";
import type { LngLat } from "./geometry.ts";

/** Gathers items that lie within `metres` of the first of their group; order is kept. */
export function gather<T>(
  items: readonly T[],
  positionOf: (item: T) => LngLat,
  metres: number,
): readonly (readonly T[])[] {
  const groups: T[][] = [];
  for (const item of items) {
    const home = groups.find(
      ([first]) => first && isNear(positionOf(first), positionOf(item), metres),
    );
    if (home) home.push(item);
    else groups.push([item]);
  }
  return groups;
}

function isNear(a: LngLat, b: LngLat, metres: number): boolean {
  return distance([...a], [...b], { units: "meters" }) <= metres;
}

import gcoord from "gcoord";
import type { LngLat } from "./geometry.ts";

/** Each round leaves about a hundredth of the error. */
const ROUNDS = 6;

/** Where a WGS84 position lies on a map in the Chinese web datum. */
export function toGcj02([lng, lat]: LngLat): LngLat {
  const [x = lng, y = lat] = gcoord.transform([lng, lat], gcoord.WGS84, gcoord.GCJ02);
  return [x, y];
}

/** The WGS84 position that `toGcj02` puts there; gcoord's own way back is only near. */
export function fromGcj02(position: LngLat): LngLat {
  let found = position;
  for (let round = 0; round < ROUNDS; round += 1) {
    const [x, y] = toGcj02(found);
    found = [found[0] + position[0] - x, found[1] + position[1] - y];
  }
  return found;
}

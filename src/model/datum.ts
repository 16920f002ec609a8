import gcoord from "gcoord";
import type { LngLat } from "./geometry.ts";

/** Which figures of the earth coordinates may be given in; CGCS2000 is WGS84 to within a hand's breadth. */
export const DATUMS = ["wgs84", "gcj02", "bd09"] as const;
export type Datum = (typeof DATUMS)[number];

const SYSTEMS = { wgs84: gcoord.WGS84, gcj02: gcoord.GCJ02, bd09: gcoord.BD09 } as const;

/** To within a metre, which is what the coordinates of such maps are good for. */
export function toWgs84([lng, lat]: LngLat, datum: Datum): LngLat {
  if (datum === "wgs84") return [lng, lat];
  const [x, y] = gcoord.transform([lng, lat], SYSTEMS[datum], SYSTEMS.wgs84);
  return [x, y];
}

export function fromWgs84([lng, lat]: LngLat, datum: Datum): LngLat {
  if (datum === "wgs84") return [lng, lat];
  const [x, y] = gcoord.transform([lng, lat], SYSTEMS.wgs84, SYSTEMS[datum]);
  return [x, y];
}

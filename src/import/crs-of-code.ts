import { type Crs, toDegrees, toGaussKruger, toProjected, toWebMercator } from "./crs.ts";
import type { Datum, DatumReason } from "./reading.ts";
import { Refusal } from "./refusal.ts";
import { meridianOfCode } from "./zones.ts";

const DEGREES: ReadonlyMap<number, Datum> = new Map([
  [4326, "wgs84"],
  [4979, "wgs84"],
  [4490, "cgcs2000"],
  [4480, "cgcs2000"],
  [4214, "wgs84"],
  [4610, "wgs84"],
]);

/** Beijing 1954 and Xian 1980, taken as they are for want of a published conversion. */
const OLD = new Set([4214, 4610]);

const WEB = new Set([3857, 900913]);

/** "urn:ogc:def:crs:EPSG::4548", "EPSG:4548" or "OGC:CRS84"; refuses what nobody here can convert. */
export function crsOfCode(name: string, why: DatumReason): Crs {
  const code = /CRS84/i.test(name) ? 4326 : Number(name.match(/(\d+)\s*$/)?.[1]);
  const degrees = DEGREES.get(code);
  if (degrees) return toDegrees(degrees, OLD.has(code) ? "old" : why);
  if (WEB.has(code)) return toWebMercator(why);
  const meridian = meridianOfCode(code);
  if (meridian !== null) return toGaussKruger(meridian, why);
  if (code > 32600 && code <= 32660)
    return toProjected(`+proj=utm +zone=${code - 32600} +datum=WGS84`, why, name);
  throw new Refusal("unknownCrs", name);
}

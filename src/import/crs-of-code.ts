import { type Crs, toDegrees, toGaussKruger, toProjected } from "./crs.ts";
import type { DatumReason } from "./reading.ts";
import { Refusal } from "./refusal.ts";
import { meridianOfCode } from "./zones.ts";

/** "urn:ogc:def:crs:EPSG::4548", "EPSG:4548" or "OGC:CRS84"; refuses what nobody here can convert. */
export function crsOfCode(name: string, why: DatumReason): Crs {
  if (/CRS84/i.test(name)) return toDegrees("wgs84", why);
  const code = Number(name.match(/(\d+)\s*$/)?.[1]);
  if (code === 4326 || code === 4979) return toDegrees("wgs84", why);
  if (code === 4490 || code === 4480) return toDegrees("cgcs2000", why);
  if (code === 4214 || code === 4610) return toDegrees("wgs84", "old");
  const meridian = meridianOfCode(code);
  if (meridian !== null) return toGaussKruger(meridian, why);
  const definition = definitionOf(code);
  if (!definition) throw new Refusal("unknownCrs", name);
  return toProjected(definition, why, name);
}

function definitionOf(code: number): string | undefined {
  if (code === 3857 || code === 900913) return "EPSG:3857";
  if (code > 32600 && code <= 32660) return `+proj=utm +zone=${code - 32600} +datum=WGS84`;
  return undefined;
}

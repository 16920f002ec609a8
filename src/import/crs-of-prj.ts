import { type Crs, toDegrees, toGaussKruger, toProjected } from "./crs.ts";
import { meridianOfCode, meridianOfZone } from "./zones.ts";

const CHINA_2000 = /CGCS_?\s?2000|China[_ ]?2000|China_Geodetic_Coordinate_System_2000/i;
const OLD = /Beijing|Pulkovo|Krasovsk|Xian|IAG[_ ]?(19)?75/i;

/** The WKT beside a shapefile; CGCS2000 zones are known by their meridian, by their false easting or by name. */
export function crsOfPrj(wkt: string): Crs {
  const name = wkt.match(/^\s*\w+\s*\[\s*"([^"]*)"/)?.[1] ?? wkt.trim();
  if (/^\s*GEO(G|D)/i.test(wkt)) return degreesOf(wkt);
  const meridian = CHINA_2000.test(wkt) && isGaussKruger(wkt) ? meridianOf(wkt, name) : null;
  if (meridian !== null) return toGaussKruger(meridian, "prj");
  return toProjected(wkt, OLD.test(wkt) ? "old" : "prj", name);
}

function degreesOf(wkt: string): Crs {
  if (OLD.test(wkt)) return toDegrees("wgs84", "old");
  return toDegrees(CHINA_2000.test(wkt) ? "cgcs2000" : "wgs84", "prj");
}

function isGaussKruger(wkt: string): boolean {
  const scale = parameterOf(wkt, "scale_factor");
  return (scale ?? 1) === 1 && !/UTM|Lambert|Albers|Mercator_Auxiliary/i.test(wkt);
}

function meridianOf(wkt: string, name: string): number | null {
  const declared = parameterOf(wkt, "central_meridian");
  if (declared !== null) return declared;
  const code = Number(wkt.match(/AUTHORITY\["EPSG","?(\d+)"?\]\]\s*$/i)?.[1]);
  return meridianOfCode(code) ?? meridianOfName(name);
}

/** "CGCS2000_3_Degree_GK_CM_117E" and "CGCS2000_3_Degree_GK_Zone_39" are one place in two systems. */
function meridianOfName(name: string): number | null {
  const centre = name.match(/CM[_ ]?(\d+)E/i)?.[1];
  if (centre !== undefined) return Number(centre);
  const zone = name.match(/Zone[_ ]?(\d+)/i)?.[1];
  return zone === undefined ? null : meridianOfZone(Number(zone));
}

function parameterOf(wkt: string, parameter: string): number | null {
  const found = wkt.match(new RegExp(`"${parameter}"\\s*,\\s*(-?[\\d.]+)`, "i"))?.[1];
  return found === undefined ? null : Number(found);
}

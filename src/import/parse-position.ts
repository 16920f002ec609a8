import { anglesIn } from "../model/angle.ts";
import { parseJson } from "./parse-json.ts";
import { looksLikeWkt, parseWkt } from "./parse-wkt.ts";
import { Refusal } from "./refusal.ts";

/** Longitude, latitude and perhaps a height. */
const MOST = 3;

/** One cell that holds a whole position: "117.8,36.8", "POINT (117.8 36.8)" or GeoJSON, as an unchecked geometry; without letters that tell, in the order in which it stands there. */
export function parsePosition(text: string): unknown {
  const plain = text.trim();
  if (plain.startsWith("{")) return parseJson(plain);
  if (looksLikeWkt(plain)) return parseWkt(plain);
  const [x, y, ...rest] = anglesIn(plain);
  if (!x || !y || rest.length > MOST - 2) throw new Refusal("notPosition", text);
  const isLatFirst = x.axis === "lat" || y.axis === "lng";
  const position = (isLatFirst ? [y, x] : [x, y]).map(({ degrees }) => degrees);
  if (position.some(Number.isNaN)) throw new Refusal("notPosition", text);
  return { type: "Point", coordinates: position };
}

export function looksLikePosition(text: string): boolean {
  try {
    parsePosition(text);
    return true;
  } catch {
    return false;
  }
}

import { parseAngle } from "./parse-angle.ts";
import { parseJson } from "./parse-json.ts";
import { looksLikeWkt, parseWkt } from "./parse-wkt.ts";
import { Refusal } from "./refusal.ts";

const BETWEEN = /\s*[,，;；、\s]\s*/;

/** One cell that holds a whole position: "117.8,36.8", "POINT (117.8 36.8)" or GeoJSON, as an unchecked geometry. */
export function parsePosition(text: string): unknown {
  const plain = text.trim();
  if (plain.startsWith("{")) return parseJson(plain);
  if (looksLikeWkt(plain)) return parseWkt(plain);
  const [x = "", y = "", ...rest] = plain.replace(/^[(（[]|[)）\]]$/g, "").split(BETWEEN);
  const position = [parseAngle(x), parseAngle(y)];
  if (rest.length > 1 || position.some(Number.isNaN)) throw new Refusal("notPosition", text);
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

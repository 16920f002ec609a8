import { Refusal } from "./refusal.ts";

const KINDS: Readonly<Record<string, string>> = {
  POINT: "Point",
  LINESTRING: "LineString",
  POLYGON: "Polygon",
  MULTIPOINT: "MultiPoint",
  MULTILINESTRING: "MultiLineString",
  MULTIPOLYGON: "MultiPolygon",
};

const HEAD =
  /^\s*(?:SRID=\d+;)?\s*(GEOMETRYCOLLECTION|(?:MULTI)?(?:POINT|LINESTRING|POLYGON))\s*(?:ZM?|M)?\s*(?=\(|EMPTY)/i;

export function looksLikeWkt(text: string): boolean {
  return HEAD.test(text);
}

/** Well-known text as a geometry of GeoJSON, unchecked. */
export function parseWkt(text: string): unknown {
  const [head, kind = ""] = text.match(HEAD) ?? [];
  if (head === undefined) throw new Refusal("unknownShape", text);
  const rest = text.slice(head.length).trim();
  const upper = kind.toUpperCase();
  if (upper === "GEOMETRYCOLLECTION")
    return { type: "GeometryCollection", geometries: splitParts(rest).map(parseWkt) };
  const type = KINDS[upper];
  if (/^EMPTY/i.test(rest)) return { type, coordinates: [] };
  const coordinates = parseLists(rest);
  return {
    type,
    coordinates: type === "Point" ? firstOf(coordinates) : flatPoints(coordinates, upper),
  };
}

/** WKT nests as GeoJSON does, but for blanks within a position and the lone position of a list. */
function parseLists(rest: string): unknown {
  const json = rest
    .replace(
      /[-+\d.][-+\d.eE]*(?:\s+[-+\d.][-+\d.eE]*)+/g,
      (position) => `[${position.trim().split(/\s+/).map(Number).join(",")}]`,
    )
    .replaceAll("(", "[")
    .replaceAll(")", "]");
  try {
    return JSON.parse(json);
  } catch {
    throw new Refusal("unknownShape", rest);
  }
}

/** "MULTIPOINT ((1 2), (3 4))" wraps each of its points once more. */
function flatPoints(coordinates: unknown, kind: string): unknown {
  if (kind !== "MULTIPOINT" || !Array.isArray(coordinates)) return coordinates;
  return coordinates.map((part: unknown) => (isWrapped(part) ? firstOf(part) : part));
}

function isWrapped(part: unknown): boolean {
  return Array.isArray(part) && Array.isArray(part[0]);
}

function firstOf(list: unknown): unknown {
  return Array.isArray(list) ? list[0] : list;
}

/** "(POINT (1 2), LINESTRING (3 4, 5 6))" → its two geometries. */
function splitParts(rest: string): readonly string[] {
  const inner = rest.replace(/^\(/, "").replace(/\)\s*$/, "");
  return inner.split(/,\s*(?=[A-Za-z])/).filter((part) => part.trim() !== "");
}

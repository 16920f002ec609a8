import type { Geometry, Position } from "geojson";
import type { Convert } from "./convert.ts";
import { Refusal } from "./refusal.ts";
import { closeRing, wind } from "./rings.ts";
import { isRecord } from "./to-values.ts";
import { unwrap } from "./unwrap.ts";

interface Shaped {
  readonly geometry: Geometry;
  /** Whether a ring was open and had to be closed. */
  readonly wasOpen: boolean;
}

interface Work {
  readonly convert: Convert | null;
  wasOpen: boolean;
}

/** What a file calls a geometry, made sound and flat: converted, rings closed and wound, parts without points dropped. */
export function toGeometry(raw: unknown, convert: Convert | null): Shaped {
  const work: Work = { convert, wasOpen: false };
  return { geometry: shape(raw, work), wasOpen: work.wasOpen };
}

function shape(raw: unknown, work: Work): Geometry {
  if (raw === null || raw === undefined) throw new Refusal("noGeometry");
  if (!isRecord(raw)) throw new Refusal("unknownShape", raw);
  const { type, coordinates } = raw;
  switch (type) {
    case "Point":
      return { type, coordinates: toPoint(coordinates, work) };
    case "MultiPoint":
      return { type, coordinates: filled(partsOf(coordinates).map((part) => toPoint(part, work))) };
    case "LineString":
      return { type, coordinates: filled(toLine(coordinates, work), 2) };
    case "MultiLineString":
      return {
        type,
        coordinates: filled(
          partsOf(coordinates)
            .map((part) => toLine(part, work))
            .filter(isLine),
        ),
      };
    case "Polygon":
      return { type, coordinates: filled(toRings(coordinates, work)) };
    case "MultiPolygon":
      return {
        type,
        coordinates: filled(
          partsOf(coordinates)
            .map((part) => toRings(part, work))
            .filter(hasAny),
        ),
      };
    case "GeometryCollection":
      return {
        type,
        geometries: filled(partsOf(raw.geometries).flatMap((part) => shapeIfAny(part, work))),
      };
    default:
      throw new Refusal("unknownShape", type ?? raw);
  }
}

function shapeIfAny(raw: unknown, work: Work): readonly Geometry[] {
  try {
    return [shape(raw, work)];
  } catch (reason) {
    if (reason instanceof Refusal && reason.rule === "emptyShape") return [];
    throw reason;
  }
}

function toRings(raw: unknown, work: Work): Position[][] {
  const [outer, ...holes] = partsOf(raw).map((part) => toRing(part, work));
  if (!outer || !hasAny(outer)) return [];
  const start = outer[0]?.[0];
  return [
    wind(outer, "outer"),
    ...holes.filter(hasAny).map((hole) => wind(unwrap(hole, start), "hole")),
  ];
}

function toRing(raw: unknown, work: Work): Position[] {
  const { ring, wasOpen } = closeRing(toLine(raw, work));
  if (wasOpen) work.wasOpen = true;
  return ring;
}

function toLine(raw: unknown, work: Work): Position[] {
  return unwrap(partsOf(raw).map((part) => toPosition(part, work)));
}

/** A point alone has no neighbour to stay beside, so it goes to where everybody looks for it. */
function toPoint(raw: unknown, work: Work): Position {
  if (Array.isArray(raw) && raw.length === 0) throw new Refusal("emptyShape");
  const [lng = 0, lat = 0] = toPosition(raw, work);
  if (Math.abs(lng) <= 180) return [lng, lat];
  return [lng > 0 ? lng - 360 : lng + 360, lat];
}

/** Heights are left out: everything here is drawn on the ground. */
function toPosition(raw: unknown, { convert }: Work): Position {
  if (!Array.isArray(raw)) throw new Refusal("notNumber", raw);
  const x: unknown = raw[0];
  const y: unknown = raw[1];
  if (typeof x !== "number" || typeof y !== "number") throw new Refusal("notNumber", raw);
  const [lng, lat] = convert ? convert(x, y) : [x, y];
  if (convert && !Number.isFinite(lng + lat)) throw new Refusal("outsideZone", [x, y]);
  if (!(Math.abs(lat) <= 90)) throw new Refusal("latitude", lat);
  if (!(Math.abs(lng) <= 360)) throw new Refusal("longitude", lng);
  return [lng, lat];
}

function partsOf(raw: unknown): readonly unknown[] {
  if (Array.isArray(raw)) return raw;
  throw new Refusal("emptyShape");
}

function filled<T>(parts: T[], least = 1): T[] {
  if (parts.length < least) throw new Refusal("emptyShape");
  return parts;
}

function isLine(line: readonly Position[]): boolean {
  return line.length >= 2;
}

function hasAny(list: readonly unknown[]): boolean {
  return list.length > 0;
}

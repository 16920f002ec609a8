import type { Bbox } from "../model/geometry.ts";
import { isRecord } from "./to-values.ts";
import { fromWebMercator } from "./web-mercator.ts";
import { meridianOfEasting } from "./zones.ts";

/** What the bare coordinates of a file look like, before anybody knows what they mean. */
export interface Survey {
  readonly vertices: number;
  readonly isMetres: boolean;
  /** Whether latitude, or northing, seems to stand first. */
  readonly looksSwapped: boolean;
  /** The central meridian of the zone that the eastings carry in front, as in 39512345; null where they carry none. */
  readonly meridian: number | null;
  /** Whether the metres are those of web maps, EPSG:3857, which nothing but the neighbourhood can tell. */
  readonly isWebMercator: boolean;
}

const MOST = 0.8;

interface Counts {
  vertices: number;
  metres: number;
  zoned: number;
  meridian: number | null;
  web: number;
  northFirst: number;
  latFirst: number;
  inside: number;
  insideSwapped: number;
}

export function survey(
  features: readonly { readonly geometry: unknown }[],
  around: Bbox | undefined,
): Survey {
  const counts: Counts = {
    vertices: 0,
    metres: 0,
    zoned: 0,
    meridian: null,
    web: 0,
    northFirst: 0,
    latFirst: 0,
    inside: 0,
    insideSwapped: 0,
  };
  for (const { geometry } of features) visitGeometry(geometry, counts, around);
  const { vertices, metres, zoned, meridian, web, northFirst, latFirst, inside, insideSwapped } =
    counts;
  const isMetres = metres > vertices / 2;
  const isInsideOut = inside === 0 && insideSwapped > vertices * MOST;
  return {
    vertices,
    isMetres,
    meridian: zoned > metres / 2 ? meridian : null,
    isWebMercator: isMetres && web > metres * MOST,
    looksSwapped: isMetres ? northFirst > metres * MOST : latFirst > vertices * MOST || isInsideOut,
  };
}

function visitGeometry(geometry: unknown, counts: Counts, around: Bbox | undefined): void {
  if (!isRecord(geometry)) return;
  const { geometries, coordinates } = geometry;
  if (Array.isArray(geometries)) for (const part of geometries) visitGeometry(part, counts, around);
  else visit(coordinates, counts, around);
}

function visit(coordinates: unknown, counts: Counts, around: Bbox | undefined): void {
  if (!Array.isArray(coordinates)) return;
  const list: readonly unknown[] = coordinates;
  const [x, y] = list;
  if (typeof x === "number" && typeof y === "number") look(x, y, counts, around);
  else for (const inner of list) visit(inner, counts, around);
}

function look(x: number, y: number, counts: Counts, around: Bbox | undefined): void {
  counts.vertices += 1;
  if (Math.abs(x) > 1000 && Math.abs(y) > 1000) lookAtMetres(x, y, counts, around);
  else lookAtDegrees(x, y, counts, around);
}

function lookAtMetres(x: number, y: number, counts: Counts, around: Bbox | undefined): void {
  counts.metres += 1;
  if (around && isWithin(around, ...fromWebMercator(x, y))) counts.web += 1;
  if (isNorthing(x) && isEasting(y)) counts.northFirst += 1;
  const meridian = meridianOfEasting(Math.max(x, y));
  if (meridian === null) return;
  counts.zoned += 1;
  counts.meridian ??= meridian;
}

function lookAtDegrees(x: number, y: number, counts: Counts, around: Bbox | undefined): void {
  if (Math.abs(y) > 90 && Math.abs(y) <= 180 && Math.abs(x) <= 90) counts.latFirst += 1;
  if (!around) return;
  if (isWithin(around, x, y)) counts.inside += 1;
  else if (isWithin(around, y, x)) counts.insideSwapped += 1;
}

function isNorthing(metres: number): boolean {
  return metres > 1_500_000 && metres < 6_500_000;
}

function isEasting(metres: number): boolean {
  return (metres > 100_000 && metres < 900_000) || meridianOfEasting(metres) !== null;
}

function isWithin([west, south, east, north]: Bbox, x: number, y: number): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}

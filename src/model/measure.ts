import { area, distance, length, pointToLineDistance, pointToPolygonDistance } from "@turf/turf";
import type { Geometry, Position } from "geojson";
import { positionsOf } from "./bbox.ts";
import type { Feature } from "./feature.ts";

const METRES = { units: "meters" } as const;

/** A length, area or distance as far as positions allow; a value of 0 is below what they tell apart. */
export interface Measured {
  readonly value: number;
  /** False only where every position it rests on was surveyed. */
  readonly about: boolean;
}

/** Metres along a line, null where its course is not known or it is no line. */
export function lengthOf(feature: Feature): Measured | null {
  const radius = radiusOf(feature);
  if (radius === null || !isLine(feature.geometry)) return null;
  const metres = length(feature, METRES);
  return { value: roundTo(metres, radius), about: isAbout([feature]) };
}

/** Square metres inside an outline; the radius blurs it all along, so the perimeter counts. */
export function areaOf(feature: Feature): Measured | null {
  const radius = radiusOf(feature);
  if (radius === null || !isOutline(feature.geometry)) return null;
  const perimeter = length(feature, METRES);
  return {
    value: roundTo(area(feature.geometry), perimeter * radius),
    about: isAbout([feature]),
  };
}

/** Metres between two features, null where either is placed without a claim. */
export function distanceBetween(a: Feature, b: Feature): Measured | null {
  const [radiusA, radiusB] = [radiusOf(a), radiusOf(b)];
  if (radiusA === null || radiusB === null) return null;
  const metres = metresBetween(a.geometry, b.geometry);
  return { value: roundTo(metres, Math.max(radiusA, radiusB)), about: isAbout([a, b]) };
}

/** Metres from a known position to a feature, null where that is placed without a claim. */
export function distanceFrom(position: Position, feature: Feature): Measured | null {
  const radius = radiusOf(feature);
  if (radius === null) return null;
  const metres = metresFrom(position, feature.geometry);
  return { value: roundTo(metres, radius), about: isAbout([feature]) };
}

/** To the power of ten at or below `blur`: 830 known to within 500 is 800; what is less than the blur is 0. */
export function roundTo(value: number, blur: number): number {
  if (value < blur) return 0;
  const step = 10 ** Math.floor(Math.log10(Math.max(blur, 1)));
  return Math.round(value / step) * step;
}

/** As drawn, however little that may mean. */
export function metresBetween(a: Geometry, b: Geometry): number {
  const oneWay = (from: Geometry, to: Geometry) =>
    least(positionsOf(from).map((position) => metresFrom(position, to)));
  if (a.type === "Point") return oneWay(a, b);
  if (b.type === "Point") return oneWay(b, a);
  return Math.min(oneWay(a, b), oneWay(b, a));
}

/** As drawn, however little that may mean; 0 inside an outline. */
export function metresFrom(position: Position, geometry: Geometry): number {
  switch (geometry.type) {
    case "LineString":
      return pointToLineDistance(position, geometry, METRES);
    case "MultiLineString":
      return least(
        geometry.coordinates.map((coordinates) =>
          metresFrom(position, { type: "LineString", coordinates }),
        ),
      );
    case "Polygon":
    case "MultiPolygon":
      return Math.max(0, pointToPolygonDistance(position, geometry, METRES));
    case "GeometryCollection":
      return least(geometry.geometries.map((part) => metresFrom(position, part)));
    default:
      return least(positionsOf(geometry).map((other) => distance(position, other, METRES)));
  }
}

/** How far off it may be; null where it is drawn without a claim. */
export function radiusOf({ properties }: Feature): number | null {
  const { precision, radiusMetres } = properties.position;
  return precision === "schematic" ? null : radiusMetres;
}

function isAbout(features: readonly Feature[]): boolean {
  return features.some(({ properties }) => properties.position.precision !== "surveyed");
}

function isLine({ type }: Geometry): boolean {
  return type === "LineString" || type === "MultiLineString";
}

function isOutline({ type }: Geometry): boolean {
  return type === "Polygon" || type === "MultiPolygon";
}

function least(values: readonly number[]): number {
  return Math.min(...values);
}

import type { Geometry, Point } from "geojson";
import { type Feature, KINDS } from "../model/feature.ts";
import { gather } from "../model/gather.ts";
import type { LngLat } from "../model/geometry.ts";

/** At a shared place the first keeps its spot and the others form a column at its right. */
export type Seat = "alone" | "first" | "column";

/** A feature, or one site of a scattered one, where it is drawn. */
export interface Seated {
  readonly feature: Feature;
  readonly geometry: Geometry;
  readonly seat: Seat;
  /** In the column: half rows down from its middle. */
  readonly row: number;
}

/** Closer than this, two symbols at street level would lie on one another. */
const SHARED_METRES = 180;

/** Features that share a place stand beside one another; a surveyed point stays where it was measured. */
export function seatFeatures(features: readonly Feature[]): readonly Seated[] {
  const sites = features.flatMap(toSites);
  const guests = sites.filter(({ feature }) => !isSurveyed(feature)).sort(inDrawingOrder);
  const unmoved = features.filter((feature) => toSites(feature).length === 0);
  const surveyed = sites.filter(({ feature }) => isSurveyed(feature));
  return [
    ...unmoved.map((feature) => alone(feature, feature.geometry)),
    ...surveyed.map(({ feature, at }) => alone(feature, toPoint(at))),
    ...gather(guests, ({ at }) => at, SHARED_METRES).flatMap(seatGroup),
  ];
}

interface Site {
  readonly feature: Feature;
  readonly at: LngLat;
}

/** None for lines and areas. */
function toSites(feature: Feature): readonly Site[] {
  const { geometry } = feature;
  if (geometry.type !== "Point" && geometry.type !== "MultiPoint") return [];
  const positions = geometry.type === "Point" ? [geometry.coordinates] : geometry.coordinates;
  return positions.map(([lng = Number.NaN, lat = Number.NaN]) => ({ feature, at: [lng, lat] }));
}

function isSurveyed({ properties }: Feature): boolean {
  return properties.position.precision === "surveyed";
}

function inDrawingOrder(a: Site, b: Site): number {
  return KINDS.indexOf(a.feature.properties.kind) - KINDS.indexOf(b.feature.properties.kind);
}

function seatGroup(group: readonly Site[]): readonly Seated[] {
  const [first, ...others] = group;
  if (!first) return [];
  const geometry = toPoint(first.at);
  if (others.length === 0) return [alone(first.feature, geometry)];
  return [
    { feature: first.feature, geometry, seat: "first", row: 0 },
    ...others.map(({ feature }, index): Seated => {
      return { feature, geometry, seat: "column", row: 2 * index - (others.length - 1) };
    }),
  ];
}

function alone(feature: Feature, geometry: Geometry): Seated {
  return { feature, geometry, seat: "alone", row: 0 };
}

function toPoint([lng, lat]: LngLat): Point {
  return { type: "Point", coordinates: [lng, lat] };
}

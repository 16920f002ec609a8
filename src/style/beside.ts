import type { Point } from "geojson";
import { type Feature, type FeatureId, KINDS, type Kind } from "../model/feature.ts";
import { gather } from "../model/gather.ts";
import type { LngLat } from "../model/geometry.ts";
import { pointOf } from "../model/point.ts";

/** How a symbol and its label stand at a shared place: next to one another. */
export interface SeatLook {
  /** Pixels, right and down. */
  readonly iconOffset: readonly [number, number];
  readonly textAnchor: "left" | "right";
  /** Ems of the label's size, right and down. */
  readonly textOffset: readonly [number, number];
}

export interface Seat {
  /** The place shared, from which offsets count; undefined for a feature that keeps its own. */
  readonly home?: Point;
  readonly look: SeatLook;
}

/** Closer than this, two symbols at street level would lie on one another. */
const SHARED_METRES = 180;
const COLUMN_PIXELS = 18;
const ROW_PIXELS = 18;
const CLEAR_PIXELS = 11;
/** The size that text offsets are reckoned in. */
const EM_PIXELS = 13;

/** The first of a group keeps its label to the left, the others form a column at its right. */
export function besideEachOther(features: readonly Feature[]): ReadonlyMap<FeatureId, Seat> {
  const groups = gather(
    features.flatMap(toGuest).sort(inDrawingOrder),
    ({ at }) => at,
    SHARED_METRES,
  );
  const seats = groups.filter((group) => group.length > 1).flatMap(seatsOf);
  return new Map([...seats, ...features.filter(isScattered).map(above)]);
}

interface Guest {
  readonly id: FeatureId;
  readonly kind: Kind;
  readonly at: LngLat;
}

/** A surveyed point stays where it was measured. */
function toGuest(feature: Feature): readonly Guest[] {
  const at = pointOf(feature);
  const { id, kind, position } = feature.properties;
  return at && position.precision !== "surveyed" ? [{ id, kind, at }] : [];
}

function inDrawingOrder(a: Guest, b: Guest): number {
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
}

function seatsOf(group: readonly Guest[]): readonly [FeatureId, Seat][] {
  const home: Point = { type: "Point", coordinates: [...(group[0]?.at ?? [])] };
  return group.map(({ id }, index) => [id, { home, look: lookOf(index, group.length) }]);
}

function lookOf(index: number, size: number): SeatLook {
  if (index > 0) return toRight(COLUMN_PIXELS, (index - 1 - (size - 2) / 2) * ROW_PIXELS);
  return { iconOffset: [0, 0], textAnchor: "right", textOffset: [-CLEAR_PIXELS / EM_PIXELS, 0] };
}

function toRight(right: number, down: number): SeatLook {
  const textOffset = [(right + CLEAR_PIXELS) / EM_PIXELS, down / EM_PIXELS] as const;
  return { iconOffset: [right, down], textAnchor: "left", textOffset };
}

/** A project of several sites stands over each of them, since the sites have symbols of their own. */
function isScattered({ geometry }: Feature): boolean {
  return geometry.type === "MultiPoint";
}

function above({ properties }: Feature): [FeatureId, Seat] {
  return [properties.id, { look: toRight(0, -ROW_PIXELS) }];
}

import type { Feature as GeoJSONFeature, Geometry } from "geojson";
import type { Precision } from "./precision.ts";

/** "village/xumao": unique over all files. */
export type FeatureId = string;

/** In drawing order, bottom to top. */
export const KINDS = [
  "area",
  "river",
  "road",
  "context",
  "village",
  "facility",
  "enterprise",
  "project",
] as const;
export type Kind = (typeof KINDS)[number];

/** For lists: what the report is about first, its surroundings last. */
export const READING_ORDER: readonly Kind[] = [
  "village",
  "enterprise",
  "project",
  "facility",
  "river",
  "area",
  "road",
  "context",
];

/** What a context feature is to the sub-district; `office` is where its distances start. */
export const CONTEXT_ROLES = ["office", "town", "county", "city", "station"] as const;
export type ContextRole = (typeof CONTEXT_ROLES)[number];

/** Set when somebody confirmed a position on the ground. */
export interface Check {
  readonly by: string;
  readonly on: string;
  readonly reason: string;
}

export interface Position {
  readonly precision: Precision;
  /** Null where no claim is made. */
  readonly radiusMetres: number | null;
  readonly method: string;
  readonly methodEn: string;
  readonly source: string;
  readonly sourceEn: string;
  readonly checked: Check | null;
}

export interface FeatureProperties {
  readonly id: FeatureId;
  readonly kind: Kind;
  readonly name: string;
  readonly nameEn: string;
  /** What a label prints where room is short, for instance a village without 村. */
  readonly shortName: string;
  readonly aliases: readonly string[];
  readonly officialCode: string | null;
  readonly position: Position;
  /** A remark on the name or the feature itself, in both languages. */
  readonly note: string | null;
  readonly noteEn: string | null;
  readonly role: ContextRole | null;
  /** Features this one belongs to or stands at. */
  readonly related: readonly FeatureId[];
}

export type Feature = GeoJSONFeature<Geometry, FeatureProperties>;

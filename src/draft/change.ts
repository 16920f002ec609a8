import type { Geometry } from "geojson";
import type { FeatureId, Position } from "../model/feature.ts";
import type { Remark } from "../model/remark.ts";

/** Where a feature lies, and how that is known. */
export interface Placing {
  readonly geometry: Geometry;
  readonly position: Position;
}

interface Made {
  /** Unique over all people's changes. */
  readonly id: string;
  readonly by: string;
  /** "2024-11-24T13:02:55.123Z" */
  readonly at: string;
  /** The changes to the same subject that its maker saw and put this one in place of. */
  readonly replaces: readonly string[];
}

export interface PositionChange extends Made {
  readonly kind: "position";
  readonly feature: FeatureId;
  /** What stood there before, so that it stays on record. */
  readonly was: Placing;
  /** Null to go back to what the dataset says. */
  readonly to: Placing | null;
}

export interface RemarkChange extends Made {
  readonly kind: "remark";
  readonly remark: string;
  /** Null once it is taken away. */
  readonly to: Remark | null;
}

/** One act of a person. It is never altered; a later one may stand in its place. */
export type Change = PositionChange | RemarkChange;

/** What a change is made to: of two to one subject, only one can stand. */
export function subjectOf(change: Change): string {
  return change.kind === "position" ? `position ${change.feature}` : `remark ${change.remark}`;
}

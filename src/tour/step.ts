import type { FeatureId } from "../model/feature.ts";
import type { Filter } from "../model/filter.ts";
import type { BoardId, StatementId } from "../model/report.ts";
import type { LayerId, LayerSetting, Panel, Viewport } from "../model/view.ts";

export const STEP_KINDS = ["title", "chapter", "statement", "figures", "ledger"] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** "chapter/growth": says what the step is about, so that a person's edits find it again in changed data. */
export type StepId = string;

/** One stop of a tour: everything that the screen shows there follows from it. */
export interface Step {
  readonly id: StepId;
  readonly kind: StepKind;
  readonly board: BoardId | null;
  readonly statement: StatementId | null;
  /** Selected, and what the camera frames as near as their precision allows; none for the whole picture. */
  readonly features: readonly FeatureId[];
  readonly filter: Filter;
  readonly layers: Readonly<Partial<Record<LayerId, LayerSetting>>>;
  readonly panel: Panel;
  /** Set by a person; else the camera follows the features. */
  readonly viewport: Viewport | null;
  /** A person's own words; else the face takes the data's. */
  readonly title: string | null;
  /** For the speaker only. */
  readonly note: string;
  readonly seconds: number;
}

import type { FeatureId } from "./feature.ts";
import type { StatementId } from "./report.ts";

export const REMARK_STATES = ["open", "doing", "done"] as const;
export type RemarkState = (typeof REMARK_STATES)[number];

/** What a remark is about; a step is named by its id in the tour. */
export type RemarkSubject =
  | { readonly type: "feature"; readonly id: FeatureId }
  | { readonly type: "statement"; readonly id: StatementId }
  | { readonly type: "step"; readonly id: string };

export interface Remark {
  readonly about: RemarkSubject;
  readonly text: string;
  readonly department: string;
  /** "2024-12-31"; null without a date to keep. */
  readonly due: string | null;
  readonly state: RemarkState;
}

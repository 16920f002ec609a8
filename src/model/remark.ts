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

export interface StandingRemark extends Remark {
  readonly id: string;
  readonly by: string;
  /** When it was written last: "2024-11-24T13:02:55.123Z" */
  readonly at: string;
}

/** What is due first comes first, what has no date last, and what is done after all of those. */
export function byDue(a: StandingRemark, b: StandingRemark): number {
  const [left, right] = [orderOf(a), orderOf(b)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function orderOf({ state, due, at, id }: StandingRemark): string {
  return `${state === "done" ? 1 : 0} ${due ?? "9999"} ${at} ${id}`;
}

/** `today` as "2024-12-31". */
export function isOverdue({ due, state }: Remark, today: string): boolean {
  return due !== null && state !== "done" && due < today;
}

import type { RemarkState, StandingRemark } from "../../../model/remark.ts";

export interface RemarkFilter {
  readonly state: RemarkState | null;
  /** Null for every department; empty for what no department has. */
  readonly department: string | null;
}

export const NO_REMARK_FILTER: RemarkFilter = { state: null, department: null };

export function matchesRemark(remark: StandingRemark, filter: RemarkFilter): boolean {
  if (filter.state !== null && remark.state !== filter.state) return false;
  return filter.department === null || remark.department.trim() === filter.department;
}

/** By name, each once. */
export function departmentsOf(remarks: readonly StandingRemark[]): readonly string[] {
  return [...new Set(remarks.map(({ department }) => department.trim()))].sort();
}

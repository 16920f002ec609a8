import { byDue, type StandingRemark } from "../model/remark.ts";
import type { Standing } from "./merge.ts";

export function toStandingRemarks({ changes }: Standing): readonly StandingRemark[] {
  const remarks: StandingRemark[] = [];
  for (const change of changes.values()) {
    if (change.kind !== "remark" || change.to === null) continue;
    remarks.push({ ...change.to, id: change.remark, by: change.by, at: change.at });
  }
  return remarks.sort(byDue);
}

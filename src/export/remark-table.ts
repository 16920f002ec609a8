import type { RemarksMessages } from "../i18n/remarks.ts";
import type { Remark, StandingRemark } from "../model/remark.ts";
import type { Reader } from "../tour/hero.ts";
import { toSubjectText } from "../tour/subject-text.ts";
import type { Cell } from "./csv.ts";

export interface RemarkReader extends Reader {
  readonly remarks: RemarksMessages;
  /** "2026-11-24" */
  readonly today: string;
}

/** A head and a row for each remark. */
export function toRemarkTable(
  remarks: readonly StandingRemark[],
  reader: RemarkReader,
): readonly (readonly Cell[])[] {
  const { columns, states } = reader.remarks;
  const rows = remarks.map((remark, at) => [
    at + 1,
    subjectOf(remark, reader),
    remark.text,
    remark.department,
    remark.due,
    states[remark.state],
    remark.by,
    remark.at,
  ]);
  return [Object.values(columns), ...rows];
}

/** For other programs: every remark as it is kept, with the name of what it is about. */
export function toRemarkRecords(
  remarks: readonly StandingRemark[],
  reader: RemarkReader,
): readonly (StandingRemark & { readonly subject: string })[] {
  return remarks.map((remark) => ({ ...remark, subject: subjectOf(remark, reader) }));
}

export function subjectOf({ about }: Remark, reader: RemarkReader): string {
  return toSubjectText(about, reader) ?? reader.remarks.goneSubject;
}

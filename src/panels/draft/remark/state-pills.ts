import type { RemarksMessages } from "../../../i18n/remarks.ts";
import { REMARK_STATES, type RemarkState } from "../../../model/remark.ts";
import type { Pill } from "../../shell/pills.tsx";

export function statePills({ states }: RemarksMessages): readonly Pill<RemarkState>[] {
  return REMARK_STATES.map((value) => ({ value, text: states[value] }));
}

import type { Conflict } from "../../../draft/merge.ts";
import type { Draft } from "../draft-state.ts";
import type { ChangesTab } from "./changes-state.ts";

export function conflictsIn(draft: Draft, tab: ChangesTab): readonly Conflict[] {
  const kind = tab === "corrections" ? "position" : "remark";
  return draft.standing().conflicts.filter(({ heads: [first] }) => first.kind === kind);
}

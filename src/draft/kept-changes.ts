import * as v from "valibot";
import { MOST_KEPT, type UndoHistory } from "../model/undo-history.ts";
import type { Change } from "./change.ts";
import { ChangesSchema } from "./change-schema.ts";
import { mergeChanges } from "./merge.ts";

export type ChangeHistory = UndoHistory<readonly Change[]>;

const KeptSchema = v.object({
  past: v.array(ChangesSchema),
  present: ChangesSchema,
  future: v.array(ChangesSchema),
});

/** What stands in the browser's store from an earlier visit; null where it cannot be understood. */
export function parseKeptChanges(value: unknown): ChangeHistory | null {
  const kept = v.safeParse(KeptSchema, value);
  if (!kept.success) return null;
  const { past, present, future } = kept.output;
  return { past: past.slice(-MOST_KEPT), present, future: future.slice(0, MOST_KEPT), mark: null };
}

/** Null for anything that is no list of changes. */
export function parseChanges(value: unknown): readonly Change[] | null {
  const changes = v.safeParse(ChangesSchema, value);
  return changes.success ? changes.output : null;
}

/** Two tabs changed at once: since every change stands by itself, both tabs' stand. */
export function joinHistories(ours: ChangeHistory, theirs: ChangeHistory): ChangeHistory {
  const present = mergeChanges(theirs.present, ours.present);
  return {
    past: [...theirs.past, theirs.present].slice(-MOST_KEPT),
    present,
    future: [],
    mark: null,
  };
}

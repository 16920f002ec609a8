import * as v from "valibot";
import { fingerprint } from "../model/fingerprint.ts";
import type { Change } from "./change.ts";
import { ChangesSchema } from "./change-schema.ts";

interface SentChanges {
  readonly changes: readonly Change[];
  /** Where this browser keeps what is changed from here on, apart from what it keeps for the same report elsewhere. */
  readonly shelf: string;
  /** Something was sent, and nobody can tell what. */
  readonly isTorn: boolean;
}

/** The changes that were sent along in a briefing; none where they cannot be understood. */
export function toSentChanges(sent: unknown): SentChanges {
  const changes = v.safeParse(ChangesSchema, sent);
  const isTorn = !changes.success && sent !== null;
  if (!changes.success || changes.output.length === 0)
    return { changes: [], shelf: "changes", isTorn };
  return {
    changes: changes.output,
    shelf: `changes/${fingerprint(JSON.stringify(changes.output))}`,
    isTorn,
  };
}

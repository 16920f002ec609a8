import { createMemo, createSignal } from "solid-js";
import type { FeatureId } from "../model/feature.ts";
import type { RemarkSubject, StandingRemark } from "../model/remark.ts";

/** What people remarked, told by the room that keeps it, and what somebody is about to remark on. */
export function createRemarks() {
  const [all, setAll] = createSignal<readonly StandingRemark[]>([]);
  const [subject, setSubject] = createSignal<RemarkSubject | null>(null);
  /** With something still to be done. */
  const pending = createMemo<readonly FeatureId[]>(() => pendingIn(all()), [], {
    equals: (a, b) => a.join() === b.join(),
  });
  return {
    pending,
    /** The first that is due first. */
    all,
    tell: (remarks: readonly StandingRemark[]) => setAll(remarks),
    about: ({ type, id }: RemarkSubject) =>
      all().filter(({ about }) => about.type === type && about.id === id),
    /** Null while nobody writes. */
    subject,
    write: (about: RemarkSubject | null) => setSubject(about),
  };
}

function pendingIn(remarks: readonly StandingRemark[]): readonly FeatureId[] {
  const ids = remarks.flatMap(({ about, state }) =>
    about.type === "feature" && state !== "done" ? [about.id] : [],
  );
  return [...new Set(ids)].sort();
}

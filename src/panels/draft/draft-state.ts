import { batch, createEffect, createMemo, createSignal, on, onCleanup } from "solid-js";
import { amendFeatures } from "../../draft/amend.ts";
import type { Change, Placing } from "../../draft/change.ts";
import { openShelf } from "../../draft/indexed-shelf.ts";
import { createKeeper, type Saving } from "../../draft/keeper.ts";
import { joinHistories, parseKeptChanges } from "../../draft/kept-changes.ts";
import { changesTo, headsOf, mergeChanges, toStanding, withTried } from "../../draft/merge.ts";
import { toSentChanges } from "../../draft/sent-changes.ts";
import { toStandingRemarks } from "../../draft/standing-remarks.ts";
import type { FeatureId } from "../../model/feature.ts";
import { createRandomId } from "../../model/random-id.ts";
import type { Remark } from "../../model/remark.ts";
import { record, redo, startHistory, type UndoHistory, undo } from "../../model/undo-history.ts";
import type { ViewerStore } from "../../store/store.ts";
import { keepOnLeave } from "../shell/keep-on-leave.ts";
import { createBy } from "./create-by.ts";
import { markDraft } from "./draft-mark.ts";
import { createJournal } from "./journal.ts";

export type Draft = ReturnType<typeof createDraft>;

/** What people changed, kept by this browser; the only writer of changes, and the one who puts features at their corrected places. */
export function createDraft(store: ViewerStore) {
  const { report } = store.loaded;
  const sent = toSentChanges(store.own.patches);
  const [history, setHistory] = createSignal(startHistory(sent.changes));
  const [saving, setSaving] = createSignal<Saving>("loading");
  const { by, setBy } = createBy();
  const keeper = createKeeper(openShelf(report.id, sent.shelf), {
    none: sent.changes,
    parse: parseKeptChanges,
    join: joinHistories,
    onArrival: (next) => setHistory(next),
    onSaving: setSaving,
  });
  onCleanup(keeper.close);

  const changes = () => history().present;
  const standing = createMemo(() => toStanding(changes()));
  const [tried, setTried] = createSignal<Change | null>(null);
  const shown = createMemo(() => withTried(standing(), tried()));
  createEffect(() => store.remarks.tell(toStandingRemarks(standing())));
  createEffect(
    on(shown, (now) => {
      const features = amendFeatures(store.loaded, now);
      if (features !== store.dataset.features) store.amend(features);
    }),
  );
  createEffect(() => store.tellPatches(changes().length > 0 ? changes() : null));
  createEffect(() => {
    if (saving() !== "loading") markDraft(report.id, changes().length > 0);
  });
  keepOnLeave(keeper, () => saving() === "refused" && changes().length > 0);

  const journal = createJournal(report.id, sent.shelf);
  let unkept = journal.read();
  createEffect(
    on(saving, (now, before) => {
      if (before === "loading" && unkept.length > 0)
        go(record(history(), mergeChanges(changes(), unkept)));
      else if (now === "saved") {
        unkept = [];
        journal.write(unkept);
      }
    }),
  );
  const go = (next: UndoHistory<readonly Change[]>) =>
    batch(() => {
      const known = new Set(changes().map(({ id }) => id));
      const fresh = next.present.filter(({ id }) => !known.has(id));
      const standing = new Set(next.present.map(({ id }) => id));
      unkept = [...unkept, ...fresh].filter(({ id }) => standing.has(id));
      journal.write(unkept);
      setTried(null);
      setHistory(next);
      keeper.change(next);
      // A whole act, not a letter of a word: nothing is waited for.
      void keeper.flush();
    });
  const add = (change: Change) => go(record(history(), mergeChanges(changes(), [change])));
  const made = (subject: string) => ({
    id: createRandomId(),
    by: by(),
    at: new Date().toISOString(),
    replaces: headsOf(changes(), subject),
  });
  const positionChange = (feature: FeatureId, to: Placing | null): Change | null => {
    const now = store.dataset.features.get(feature);
    if (!now) return null;
    const was = { geometry: now.geometry, position: now.properties.position };
    return { kind: "position", ...made(`position ${feature}`), feature, was, to };
  };
  return {
    /** Of everybody whose changes came here, oldest first. */
    changes,
    standing,
    saving,
    /** What was sent along in the page could not be read. */
    isTorn: sent.isTorn,
    /** One side of a conflict that the map shows instead of what stands, until something is changed. */
    tried,
    tryOut: setTried,
    /** Who makes the next change. */
    by,
    setBy,
    /** Latest first. */
    changesTo: (subject: string) => changesTo(changes(), subject),
    /** Puts a feature somewhere; null for where the dataset has it. */
    place: (feature: FeatureId, to: Placing | null) => {
      const change = positionChange(feature, to);
      if (change) add(change);
    },
    /** Puts several somewhere, as one act that can be undone. */
    placeAll: (all: readonly { readonly feature: FeatureId; readonly to: Placing }[]) => {
      const placed = all.flatMap(({ feature, to }) => positionChange(feature, to) ?? []);
      go(record(history(), mergeChanges(changes(), placed)));
    },
    /** Writes a remark anew or over the one with this id; null takes it away. */
    remark: (remark: string, to: Remark | null) =>
      add({ kind: "remark", ...made(`remark ${remark}`), remark, to }),
    /** Takes in other people's changes, as one act that can be undone. */
    merge: (theirs: readonly Change[]) => go(record(history(), mergeChanges(changes(), theirs))),
    /** Decides a conflict, or goes back in time: what this change says stands from now on. */
    restore: (change: Change) => {
      const subject =
        change.kind === "position" ? `position ${change.feature}` : `remark ${change.remark}`;
      add({ ...change, ...made(subject) });
    },
    undo: () => go(undo(history())),
    redo: () => go(redo(history())),
    canUndo: () => history().past.length > 0,
    canRedo: () => history().future.length > 0,
    flush: keeper.flush,
  };
}

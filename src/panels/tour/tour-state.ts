import { batch, createMemo, createSignal, onCleanup } from "solid-js";
import { openShelf } from "../../draft/indexed-shelf.ts";
import { createKeeper, type Saving } from "../../draft/keeper.ts";
import {
  record,
  redo,
  seal,
  startHistory,
  type UndoHistory,
  undo,
} from "../../model/undo-history.ts";
import type { ViewerStore } from "../../store/store.ts";
import { isEdited } from "../../tour/edit-verbs.ts";
import { applyEdits, type TourEdits } from "../../tour/edits.ts";
import { parseKeptTour } from "../../tour/kept-tour.ts";
import { toSentTour } from "../../tour/sent-tour.ts";
import { toTour } from "../../tour/to-tour.ts";
import { createWindowSize } from "../shell/create-window-size.ts";
import { keepOnLeave } from "../shell/keep-on-leave.ts";
import { stagedStep } from "./free-ground.ts";

export type TourState = ReturnType<typeof createTourState>;

/** The tour that the data writes, with what a person changed and this browser keeps; the only writer of those changes. */
export function createTourState(store: ViewerStore) {
  const natural = createMemo(() => toTour(store.dataset));
  const sent = toSentTour(store.own.tour);
  const [history, setHistory] = createSignal(startHistory(sent.edits));
  const [saving, setSaving] = createSignal<Saving>("loading");
  const [hasConflict, setConflict] = createSignal(false);
  const keeper = createKeeper(openShelf(store.dataset.report.id, sent.shelf), {
    none: sent.edits,
    parse: parseKeptTour,
    onArrival: (next, isConflict) =>
      batch(() => {
        setHistory(next);
        if (isConflict) setConflict(true);
      }),
    onSaving: setSaving,
  });
  onCleanup(keeper.close);

  const edits = () => history().present;
  const tour = createMemo(() => applyEdits(natural(), edits()));
  const size = createWindowSize();
  const steps = createMemo(() => tour().steps.map((step) => stagedStep(step, size())));
  const go = (next: UndoHistory<TourEdits>) => {
    setHistory(next);
    keeper.change(next);
  };
  keepOnLeave(keeper, () => saving() === "refused" && isEdited(edits()));
  return {
    /** As the data alone writes it. */
    get natural() {
      return natural();
    },
    edits,
    /** Every step, hidden ones and lost edits included. */
    tour,
    /** What a presentation walks through on this screen. */
    steps,
    /** Changes to one `mark` in a row are undone as one. */
    change: (change: (before: TourEdits) => TourEdits, mark?: string) =>
      go(record(history(), change(edits()), mark)),
    /** What is typed next is undone by itself. */
    seal: () => go(seal(history())),
    undo: () => go(undo(history())),
    redo: () => go(redo(history())),
    canUndo: () => history().past.length > 0,
    canRedo: () => history().future.length > 0,
    saving,
    /** Another tab changed the tour while a change here was not saved yet; theirs stands. */
    hasConflict,
    settleConflict: () => setConflict(false),
  };
}

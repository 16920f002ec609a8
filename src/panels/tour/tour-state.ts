import { createMemo, createSignal } from "solid-js";
import type { ViewerStore } from "../../store/store.ts";
import { applyEdits, NO_EDITS, type TourEdits } from "../../tour/edits.ts";
import { toTour } from "../../tour/to-tour.ts";

export type TourState = ReturnType<typeof createTourState>;

/** The tour that the data writes, with what a person changed; the only writer of those changes. */
export function createTourState(store: ViewerStore) {
  const natural = toTour(store.dataset);
  const [edits, setEdits] = createSignal<TourEdits>(NO_EDITS);
  const tour = createMemo(() => applyEdits(natural, edits()));
  return {
    edits,
    /** Every step, hidden ones and lost edits included. */
    tour,
    /** What a presentation walks through. */
    steps: () => tour().steps,
    change: (change: (before: TourEdits) => TourEdits) => setEdits(change),
  };
}

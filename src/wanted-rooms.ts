import { type Accessor, createMemo, createSignal } from "solid-js";
import { DEFAULT_VIEW } from "./model/view.ts";
import { followDraftMark } from "./panels/draft/draft-mark.ts";
import { createOwnEntry } from "./panels/own-layers/own-entry.ts";
import type { TourWish } from "./panels/tour/tour-wish.ts";
import type { ViewerStore } from "./store/store.ts";

export type WantedRooms = ReturnType<typeof createWantedRooms>;

/** Which of the rooms that not everybody needs are wanted, now or since earlier. */
export function createWantedRooms(store: ViewerStore, layersOpen: Accessor<boolean>) {
  const [wish, setWish] = createSignal<TourWish | null>(null);
  const isMarked = followDraftMark(store.loaded.report.id);
  const isExploring = () => store.view.step === null;
  const isCorrecting = () => store.sketch.feature() !== null && isExploring();
  const isRemarking = () => store.remarks.subject() !== null && isExploring();
  const isEditing = () => (wish() === "edit" || wish() === "changes") && isExploring();
  const stepAside = () => {
    setWish(null);
    store.sketch.end();
    store.remarks.write(null);
  };
  const isElsewhere = () => layersOpen() || isEditing() || isCorrecting() || isRemarking();
  const own = createOwnEntry(store, isElsewhere, stepAside);
  return {
    own,
    wish,
    setWish,
    /** A room that the toolbar asks for takes the place of a person's own files, which wait where something would be lost. */
    grant: (next: TourWish) => {
      own.giveWay();
      setWish(next);
    },
    /** A room has the place where the details stand else. */
    hasGuest: () => isEditing() || isCorrecting() || isRemarking() || own.isShown(),
    dismissGuests: () => {
      stepAside();
      own.giveWay();
    },
    /** Closes the card on top; false where there is none. */
    closeTop: () => {
      if (own.isShown()) own.close();
      else if (isCorrecting()) store.sketch.end();
      else if (isRemarking()) store.remarks.write(null);
      else if (isEditing()) setWish(null);
      else return false;
      return true;
    },
    hasDraft: createMemo(
      (had) =>
        had ||
        isMarked() ||
        store.own.patches !== null ||
        isCorrecting() ||
        store.sketch.table() !== null ||
        isRemarking() ||
        wish() === "changes",
      false,
    ),
    hasBasemaps: createMemo(
      (had) =>
        had ||
        layersOpen() ||
        store.archive() !== null ||
        store.view.basemap !== DEFAULT_VIEW.basemap,
      false,
    ),
    hasTour: createMemo(
      (had) => had || !(wish() === null || wish() === "changes") || !isExploring(),
      false,
    ),
  };
}

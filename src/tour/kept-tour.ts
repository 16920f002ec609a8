import { MOST_KEPT, type UndoHistory } from "../model/undo-history.ts";
import type { TourEdits } from "./edits.ts";
import { isRecord, parseEdits } from "./parse-edits.ts";

/** What stands in the browser's store from an earlier visit; null where it cannot be understood. */
export function parseKeptTour(value: unknown): UndoHistory<TourEdits> | null {
  if (!isRecord(value) || !Array.isArray(value.past) || !Array.isArray(value.future)) return null;
  const present = parseWhole(value.present);
  return (
    present && {
      past: value.past.slice(-MOST_KEPT).flatMap((edits) => parseWhole(edits) ?? []),
      present,
      future: value.future.slice(0, MOST_KEPT).flatMap((edits) => parseWhole(edits) ?? []),
      mark: null,
    }
  );
}

function parseWhole(value: unknown): TourEdits | null {
  let isSound = true;
  const edits = parseEdits(value, "", () => {
    isSound = false;
  });
  return isSound ? edits : null;
}

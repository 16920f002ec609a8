import { giveWay, startHistory, type UndoHistory } from "../model/undo-history.ts";
import type { Kept, Shelf } from "./shelf.ts";

/** "refused": what was changed stands nowhere but on this page. */
export type Saving = "loading" | "pending" | "saved" | "refused";

export interface Keeper<T> {
  readonly change: (next: UndoHistory<T>) => void;
  /** Saves at once what waits to be saved. */
  readonly flush: () => Promise<void>;
  /** Looks whether another tab has written. */
  readonly refresh: () => Promise<void>;
  readonly close: () => void;
}

interface Kinds<T> {
  readonly none: T;
  /** Null for what cannot be understood; it is then left as it is, and nothing is saved over it. */
  readonly parse: (value: unknown) => UndoHistory<T> | null;
  /** From an earlier visit or another tab. */
  readonly onArrival: (history: UndoHistory<T>, isConflict: boolean) => void;
  readonly onSaving: (saving: Saving) => void;
  /** What becomes of both when two tabs changed at once; by itself the other's stands and ours is one undo away. */
  readonly join?: (ours: UndoHistory<T>, theirs: UndoHistory<T>) => UndoHistory<T>;
}

/** Letters typed meanwhile are saved together. */
const PAUSE_MS = 400;

/** Keeps a person's changes from visit to visit and tells the other tabs; of two who change at once, neither is lost. */
export function createKeeper<T>(shelf: Shelf, kinds: Kinds<T>): Keeper<T> {
  let history = startHistory(kinds.none);
  let seen = 0;
  let isChanged = false;
  let isLoaded = false;
  let isLocked = false;
  let isRefused = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn: Promise<void> = Promise.resolve();

  const tell = () => {
    if (isLocked || isRefused) kinds.onSaving("refused");
    else kinds.onSaving(isChanged ? "pending" : "saved");
  };
  const adopt = ({ value, revision }: Kept) => {
    if (revision <= seen) return;
    const theirs = kinds.parse(value);
    isLocked = theirs === null;
    if (theirs === null) return;
    seen = revision;
    history = isChanged ? (kinds.join ?? giveWay)(history, theirs) : theirs;
    kinds.onArrival(history, isChanged);
  };
  const load = async () => {
    try {
      adopt(await shelf.read());
    } catch {
      isRefused = true;
    }
    isLoaded = true;
    tell();
  };
  const save = async () => {
    if (!isChanged || isLocked) return;
    const sent = history;
    try {
      const { isOurs, kept } = await shelf.write(sent, seen);
      if (isOurs) {
        seen = kept.revision;
        isChanged = history !== sent;
      } else {
        adopt(kept);
      }
      isRefused = false;
      if (isChanged) schedule();
    } catch {
      isRefused = true;
    }
    tell();
  };
  /** One at a time, else our own writing is read as another tab's. */
  const inTurn = (work: () => Promise<void>) => {
    turn = turn.then(work);
    return turn;
  };
  const refresh = () => inTurn(load);
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    return inTurn(save);
  };
  const schedule = () => {
    timer ??= setTimeout(flush, PAUSE_MS);
  };

  void refresh();
  const stop = shelf.listen(() => void refresh());
  return {
    change: (next) => {
      if (next === history) return;
      history = next;
      isChanged = true;
      if (isLoaded) tell();
      schedule();
    },
    flush,
    refresh,
    close: () => void flush().finally(stop),
  };
}

/** What a person went through, so that nothing of it is lost. */
export interface UndoHistory<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** What the last change was made to; a further one to the same joins it. Null once that is over. */
  readonly mark: string | null;
}

export const MOST_KEPT = 50;

export function startHistory<T>(present: T): UndoHistory<T> {
  return { past: [], present, future: [], mark: null };
}

/** Changes with one mark in a row, the letters of a word, are undone as one. */
export function record<T>(
  history: UndoHistory<T>,
  next: T,
  mark: string | null = null,
): UndoHistory<T> {
  if (next === history.present) return history;
  const isSameChange = mark !== null && mark === history.mark;
  const past = isSameChange ? history.past : [...history.past, history.present];
  return { past: past.slice(-MOST_KEPT), present: next, future: [], mark };
}

/** The next change is one of its own, whatever it is made to. */
export function seal<T>(history: UndoHistory<T>): UndoHistory<T> {
  return history.mark === null ? history : { ...history, mark: null };
}

export function undo<T>(history: UndoHistory<T>): UndoHistory<T> {
  const [present] = history.past.slice(-1);
  if (present === undefined) return history;
  const future = [history.present, ...history.future].slice(0, MOST_KEPT);
  return { past: history.past.slice(0, -1), present, future, mark: null };
}

export function redo<T>(history: UndoHistory<T>): UndoHistory<T> {
  const [present, ...future] = history.future;
  if (present === undefined) return history;
  const past = [...history.past, history.present].slice(-MOST_KEPT);
  return { past, present, future, mark: null };
}

/** Two went their own ways: theirs stands, and one undo brings ours. */
export function giveWay<T>(ours: UndoHistory<T>, theirs: UndoHistory<T>): UndoHistory<T> {
  const past = [...theirs.past, ours.present].slice(-MOST_KEPT);
  return { past, present: theirs.present, future: [], mark: null };
}

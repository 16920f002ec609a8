import type { Viewport } from "../model/view.ts";
import { applyEdits, NO_EDITS, type StepEdit, type TourEdits } from "./edits.ts";
import type { Step, StepId } from "./step.ts";
import { movedBefore, movedBy } from "./step-order.ts";

/** What a file may hold, and so what a person may enter. */
export const MOST = { title: 120, note: 4000, seconds: 600 };

/** Empty, or what the data says anyway, gives the step the data's words back. */
export function retitle(edits: TourEdits, id: StepId, title: string, dataTitle: string): TourEdits {
  const text = cut(title, MOST.title);
  const isOwn = text !== "" && text !== dataTitle.trim();
  return changeStep(edits, id, ({ title: _, ...rest }) =>
    isOwn ? { ...rest, title: text } : rest,
  );
}

export function setNote(edits: TourEdits, id: StepId, note: string): TourEdits {
  const text = cut(note, MOST.note);
  return changeStep(edits, id, ({ note: _, ...rest }) =>
    text === "" ? rest : { ...rest, note: text },
  );
}

/** `step` as the data writes it. */
export function setSeconds(edits: TourEdits, step: Step, seconds: number): TourEdits {
  if (!Number.isFinite(seconds)) return edits;
  const within = Math.min(Math.max(Math.round(seconds), 1), MOST.seconds);
  return changeStep(edits, step.id, ({ seconds: _, ...rest }) =>
    within === step.seconds ? rest : { ...rest, seconds: within },
  );
}

/** Null lets the camera follow the step's places again. */
export function setViewport(edits: TourEdits, id: StepId, viewport: Viewport | null): TourEdits {
  return changeStep(edits, id, ({ viewport: _, ...rest }) =>
    viewport === null ? rest : { ...rest, viewport },
  );
}

export function setHidden(edits: TourEdits, id: StepId, isHidden: boolean): TourEdits {
  return changeStep(edits, id, ({ hidden: _, ...rest }) =>
    isHidden ? { ...rest, hidden: true } : rest,
  );
}

/** One place on (1) or back (-1). */
export function moveStepBy(
  edits: TourEdits,
  tour: readonly Step[],
  id: StepId,
  by: 1 | -1,
): TourEdits {
  return reorder(edits, tour, movedBy(orderedSteps(tour, edits), id, by));
}

/** Null for the end. */
export function moveStepBefore(
  edits: TourEdits,
  tour: readonly Step[],
  id: StepId,
  before: StepId | null,
): TourEdits {
  return reorder(edits, tour, movedBefore(orderedSteps(tour, edits), id, before));
}

/** Gives up the edits whose step the data no longer has. */
export function discardLost(edits: TourEdits, tour: readonly Step[]): TourEdits {
  return applyEdits(tour, edits).lost.reduce(
    (left, { id }) => changeStep(left, id, () => ({})),
    edits,
  );
}

export function isEdited({ order, steps }: TourEdits): boolean {
  return order.length > 0 || Object.keys(steps).length > 0;
}

function orderedSteps(tour: readonly Step[], edits: TourEdits): readonly Step[] {
  return applyEdits(tour, edits).all.map(({ step }) => step);
}

function reorder(edits: TourEdits, tour: readonly Step[], ids: readonly StepId[]): TourEdits {
  const isNatural = tour.every(({ id }, at) => id === ids[at]);
  const order = isNatural ? NO_EDITS.order : ids;
  return isSame(order, edits.order) ? edits : { ...edits, order };
}

function changeStep(
  edits: TourEdits,
  id: StepId,
  change: (before: StepEdit) => StepEdit,
): TourEdits {
  const { [id]: before = {}, ...others } = edits.steps;
  const after = change(before);
  if (isSame(toEntries(after), toEntries(before))) return edits;
  const isPlain = Object.keys(after).length === 0;
  return { ...edits, steps: isPlain ? others : { ...others, [id]: after } };
}

function toEntries(edit: StepEdit): readonly unknown[] {
  return Object.entries(edit).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Never half of a character that takes two places. */
function cut(text: string, most: number): string {
  return text
    .trim()
    .slice(0, most)
    .replace(/[\uD800-\uDBFF]$/, "")
    .trimEnd();
}

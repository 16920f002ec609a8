import type { Viewport } from "../model/view.ts";
import type { Step, StepId } from "./step.ts";

/** What a person changed about one step; what is absent stays as the data has it. */
export interface StepEdit {
  readonly hidden?: true;
  readonly title?: string;
  readonly note?: string;
  readonly seconds?: number;
  /** Its centre comes to stand in the middle of what a face leaves free, whatever the screen. */
  readonly viewport?: Viewport;
}

/** A person's changes to the tour that the data writes. */
export interface TourEdits {
  /** Empty while the data's own order stands. */
  readonly order: readonly StepId[];
  readonly steps: Readonly<Record<StepId, StepEdit>>;
}

export const NO_EDITS: TourEdits = { order: [], steps: {} };

export interface EditedTour {
  /** Every step in the person's order, hidden ones too. */
  readonly all: readonly EditedStep[];
  /** What a presentation walks through. */
  readonly steps: readonly Step[];
  /** Edits whose step the data no longer has; they are kept, and told. */
  readonly lost: readonly LostEdit[];
}

export interface EditedStep {
  readonly step: Step;
  readonly hidden: boolean;
}

export interface LostEdit {
  readonly id: StepId;
  readonly edit: StepEdit;
}

export function applyEdits(tour: readonly Step[], edits: TourEdits): EditedTour {
  const known = new Map(tour.map((step) => [step.id, step]));
  const all = inOrder(tour, edits.order).map((step) => {
    const { hidden, ...change } = edits.steps[step.id] ?? {};
    return { step: { ...step, ...change }, hidden: hidden === true };
  });
  return {
    all,
    steps: all.filter(({ hidden }) => !hidden).map(({ step }) => step),
    lost: Object.entries(edits.steps).flatMap(([id, edit]) =>
      known.has(id) || Object.keys(edit).length === 0 ? [] : [{ id, edit }],
    ),
  };
}

/** A step that the order does not know, since the data is newer, follows the one it follows in the data. */
function inOrder(tour: readonly Step[], order: readonly StepId[]): readonly Step[] {
  const known = new Map(tour.map((step) => [step.id, step]));
  const ordered = [...new Set(order)].flatMap((id) => known.get(id) ?? []);
  const placed = new Set(ordered.map(({ id }) => id));
  let previous: StepId | null = null;
  for (const step of tour) {
    if (!placed.has(step.id)) {
      const at = ordered.findIndex(({ id }) => id === previous);
      ordered.splice(at + 1, 0, step);
      placed.add(step.id);
    }
    previous = step.id;
  }
  return ordered;
}

import type { View } from "../model/view.ts";
import type { Step } from "./step.ts";

/** The part of the view that a step fixes; theme and locale are the room's. */
export type StepView = Pick<
  View,
  "viewport" | "selected" | "statement" | "panel" | "filter" | "layers"
>;

/** The same for a step however it was reached. */
export function toStepView(step: Step): StepView {
  const { viewport, features, statement, panel, filter, layers } = step;
  return { viewport, selected: features, statement, panel, filter, layers };
}

import type { ViewerStore } from "../../store/store.ts";
import type { Step } from "../../tour/step.ts";
import { toStepView } from "../../tour/step-view.ts";

/** Which of the steps the view shows, and the way to another. */
export function createStepCursor(store: ViewerStore, steps: () => readonly Step[]) {
  const at = () => Math.min(store.view.step ?? 1, steps().length);
  return {
    /** From 1. */
    at,
    step: () => steps()[at() - 1],
    next: () => steps()[at()],
    /** Shows a step (from 1) whole, whatever somebody did to the map meanwhile; undefined where there is none. */
    show: (number: number): Step | undefined => {
      const step = steps()[number - 1];
      if (step) store.showStep(number, { view: toStepView(step), framed: step.features });
      return step;
    },
  };
}

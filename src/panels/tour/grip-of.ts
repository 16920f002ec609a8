import type { StepId } from "../../tour/step.ts";

/** A row that moves in the list loses the focus on the way. */
export function gripOf(id: StepId): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-grip="${CSS.escape(id)}"]`);
}

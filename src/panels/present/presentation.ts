import { createEffect, createSignal, on } from "solid-js";
import type { View } from "../../model/view.ts";
import type { ViewerStore } from "../../store/store.ts";
import type { Command } from "../../tour/command.ts";
import { obey, PLAIN_SHOWING } from "../../tour/showing.ts";
import type { Step } from "../../tour/step.ts";
import { toStepView } from "../../tour/step-view.ts";

export type Presentation = ReturnType<typeof createPresentation>;

/** Runs a tour: commands come in, the view's step and what lies over it follow. */
export function createPresentation(store: ViewerStore, steps: () => readonly Step[]) {
  const [showing, setShowing] = createSignal(PLAIN_SHOWING);
  let before: Partial<View> = {};
  let shownAt: number | null = null;

  const at = () => Math.min(store.view.step ?? 1, steps().length);
  const show = (number: number) => {
    const step = steps()[number - 1];
    if (!step) return;
    shownAt = number;
    store.showStep(number, { view: toStepView(step), framed: step.features });
  };
  const leave = () => {
    shownAt = null;
    setShowing(PLAIN_SHOWING);
    store.leaveSteps({ theme: "light", ...before });
  };

  // A link, or a step back in the browser's history.
  createEffect(
    on([() => store.view.step, steps], ([number]) => {
      if (number === null) shownAt = null;
      else if (number !== shownAt) show(at());
    }),
  );

  return {
    showing,
    /** From 1. */
    at,
    step: () => steps()[at() - 1],
    steps,
    /** Begins at a step (from 1), and remembers what to come back to. */
    start: (number = 1) => {
      before = { ...store.view, step: null };
      store.setTheme("projector");
      setShowing(PLAIN_SHOWING);
      show(number);
    },
    /** Shows a step (from 1) whole, whatever somebody did to the map meanwhile. */
    show,
    leave,
    execute: (command: Command) => {
      const context = { at: at(), count: steps().length, isAstray: store.isAstray() };
      const outcome = obey(showing(), command, context);
      setShowing(outcome.showing);
      if (command.type === "room")
        store.setTheme(store.view.theme === "dark" ? "projector" : "dark");
      if (outcome.show === "leave") leave();
      else if (outcome.show !== null) show(outcome.show);
    },
  };
}

import { createEffect, createSignal, on } from "solid-js";
import { NO_FILTER } from "../../model/filter.ts";
import type { View } from "../../model/view.ts";
import type { ViewerStore } from "../../store/store.ts";
import type { Command } from "../../tour/command.ts";
import { obey, PLAIN_SHOWING } from "../../tour/showing.ts";
import type { Step } from "../../tour/step.ts";
import { createStepCursor } from "./step-cursor.ts";

export type Presentation = ReturnType<typeof createPresentation>;

/** A place on the stage, in shares of its width and height from the top left. */
export interface StagePoint {
  readonly x: number;
  readonly y: number;
}

/** What stands after a presentation that a link began. */
const AFTER_LINK: Partial<View> = { theme: "light", filter: NO_FILTER, layers: {} };

/** Runs a tour: commands come in, the view's step and what lies over it follow. */
export function createPresentation(store: ViewerStore, steps: () => readonly Step[]) {
  const [showing, setShowing] = createSignal(PLAIN_SHOWING);
  const [pointerAt, pointAt] = createSignal<StagePoint | null>(null);
  let before: Partial<View> = {};
  let shownStep: Step | undefined;

  const cursor = createStepCursor(store, steps);
  const { at } = cursor;
  const show = (number: number) => {
    shownStep = cursor.show(number) ?? shownStep;
  };
  const leave = () => {
    shownStep = undefined;
    setShowing(PLAIN_SHOWING);
    store.leaveSteps({ ...AFTER_LINK, ...before });
  };

  // A link, a step back in the browser's history, or a tour that somebody changed meanwhile.
  createEffect(
    on([() => store.view.step, steps], ([number]) => {
      if (number === null) shownStep = undefined;
      else if (number !== at() || steps()[number - 1] !== shownStep) show(at());
    }),
  );

  return {
    showing,
    at,
    step: cursor.step,
    steps,
    /** Where the large dot is, if the pointer is on: moved by the mouse here, or from the speaker's window. */
    pointerAt,
    pointAt: (point: StagePoint | null) => pointAt(point),
    /** Begins at a step (from 1), and remembers what to come back to. */
    start: (number = 1) => {
      if (store.view.step === null) before = { ...store.view };
      store.setTheme("projector");
      setShowing(PLAIN_SHOWING);
      show(number);
    },
    show,
    /** The same, and whatever lay over the steps goes. */
    goTo: (number: number) => {
      setShowing(({ hasPointer, isPlaying }) => ({ ...PLAIN_SHOWING, hasPointer, isPlaying }));
      show(number);
    },
    leave,
    /** The question has its answer on the map: the field goes, the answer stays. */
    answered: () => setShowing((now) => ({ ...now, isAsking: false })),
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

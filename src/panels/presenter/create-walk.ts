import { createSignal } from "solid-js";
import { isSameJson } from "../../model/is-same-json.ts";
import type { ViewerStore } from "../../store/store.ts";
import type { Command } from "../../tour/command.ts";
import { obey, PLAIN_SHOWING, type Showing } from "../../tour/showing.ts";
import type { Step } from "../../tour/step.ts";
import { createStepCursor } from "../present/step-cursor.ts";

/** Which step the speaker sees, and what lies over it on the projector; without a projector it walks by itself. */
export function createWalk(store: ViewerStore, steps: () => readonly Step[]) {
  const [showing, setShowing] = createSignal<Showing>(PLAIN_SHOWING, { equals: isSameJson });
  const { at, step, next, show } = createStepCursor(store, steps);
  return {
    at,
    step,
    next,
    show,
    showing,
    setShowing: (now: Showing) => setShowing(now),
    /** Nothing lies over a step that no projector shows. */
    calm: () => setShowing(PLAIN_SHOWING),
    /** Only the steps, and the digits that lead to one. */
    walk: (command: Command) => {
      const context = { at: at(), count: steps().length, isAstray: store.isAstray() };
      const { showing: then, show: to } = obey(showing(), command, context);
      setShowing({ ...PLAIN_SHOWING, digits: then.digits });
      if (typeof to === "number") show(to);
    },
  };
}

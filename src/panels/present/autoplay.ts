import { createEffect, onCleanup } from "solid-js";
import type { ViewerStore } from "../../store/store.ts";
import type { Presentation } from "./presentation.ts";

/** Goes on by itself after each step's seconds, from the last to the first; waits while anything else is on the screen. */
export function autoplay(store: ViewerStore, presentation: Presentation): void {
  const isWaiting = () => {
    const { curtain, overviewAt, isAsking, isHelping, digits } = presentation.showing();
    const isCovered = curtain !== null || overviewAt !== null || isAsking || isHelping;
    return isCovered || digits !== "" || store.isAstray();
  };
  createEffect(() => {
    const step = presentation.step();
    if (!step || !presentation.showing().isPlaying || isWaiting()) return;
    const next = (presentation.at() % presentation.steps().length) + 1;
    const timer = setTimeout(() => presentation.show(next), step.seconds * 1000);
    onCleanup(() => clearTimeout(timer));
  });
}

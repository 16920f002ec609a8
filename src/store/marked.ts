import { type Accessor, createEffect, createSignal, on } from "solid-js";
import type { View } from "../model/view.ts";
import { afterPaint } from "./after-paint.ts";

/** What is chosen, as all but the details show it: a painted frame later, as the answer to a click comes first. */
export function createMarked(view: View): Accessor<Pick<View, "selected" | "statement">> {
  const chosen = () => ({ selected: view.selected, statement: view.statement });
  const [marked, setMarked] = createSignal(chosen());
  createEffect(on(chosen, (next) => afterPaint(() => setMarked(next)), { defer: true }));
  return marked;
}

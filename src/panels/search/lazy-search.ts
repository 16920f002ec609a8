import { type Accessor, createEffect, createSignal } from "solid-js";
import type { ViewerStore } from "../../store/store.ts";
import { whenIdle } from "../shell/when-idle.ts";
import type { Answers } from "./answers.tsx";

/** All that answers what is typed; it travels and reads the dataset once the map is drawn, or when it is asked for. */
export function createLazySearch(store: ViewerStore): {
  readonly answers: Accessor<Answers | undefined>;
  readonly ask: () => void;
} {
  const [answers, setAnswers] = createSignal<Answers>();
  let isAsked = false;
  const ask = () => {
    if (isAsked) return;
    isAsked = true;
    import("./answers.tsx").then(
      ({ createAnswers }) => setAnswers(createAnswers(store)),
      () => {
        isAsked = false;
      },
    );
  };
  createEffect(() => {
    if (store.isSettled()) void whenIdle().then(ask);
  });
  return { answers, ask };
}

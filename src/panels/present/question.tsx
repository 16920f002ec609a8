import { createEffect, on, onMount } from "solid-js";
import type { ViewerStore } from "../../store/store.ts";
import { SearchBox } from "../search/search-box.tsx";
import "./question.css";

/** The search at the projector's size; what is chosen is the answer, and the field has done its part. */
export function Question(props: { store: ViewerStore; label: string; onAnswer: () => void }) {
  let box!: HTMLElement;
  onMount(() => box.querySelector("input")?.focus());
  createEffect(
    on(
      () => [props.store.view.selected, props.store.view.statement, props.store.frameRequest()],
      () => props.onAnswer(),
      { defer: true },
    ),
  );
  return (
    <section class="question" aria-label={props.label} ref={box}>
      <SearchBox store={props.store} />
    </section>
  );
}

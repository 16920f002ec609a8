import { createEffect, For, Show } from "solid-js";
import type { PresenterMessages } from "../../i18n/presenter.ts";
import type { Face } from "../../tour/hero.ts";
import type { Step } from "../../tour/step.ts";
import "./step-list.css";

/** Every step by number; a click goes there. */
export function StepList(props: {
  words: PresenterMessages;
  steps: readonly Step[];
  faces: readonly Face[];
  /** From 1. */
  at: number;
  /** Marked in the projector's overview. */
  marked: number | null;
  onGo: (step: number) => void;
}) {
  let list!: HTMLElement;
  createEffect(() => {
    const row = list.querySelectorAll<HTMLElement>(".step-row")[(props.marked ?? props.at) - 1];
    if (row) scrollWithin(list, row);
  });
  const isChapter = (index: number) => props.steps[index]?.kind === "chapter";
  return (
    <nav class="step-list card" aria-label={props.words.steps} ref={list}>
      <ol>
        <For each={props.faces}>
          {(face, index) => (
            <li>
              <button
                type="button"
                class="step-row"
                classList={{ marked: props.marked === index() + 1, board: isChapter(index()) }}
                aria-current={props.at === index() + 1 ? "step" : undefined}
                onClick={() => props.onGo(index() + 1)}
              >
                <span class="step-number">{index() + 1}</span>
                <span>
                  <Show when={isChapter(index())}>{face.board?.number} </Show>
                  {face.title}
                </span>
              </button>
            </li>
          )}
        </For>
      </ol>
    </nav>
  );
}

/** Only the list, where the page itself may be one long scroll. */
function scrollWithin(list: HTMLElement, row: HTMLElement): void {
  const { offsetTop: top, offsetHeight: height } = row;
  const isAbove = top < list.scrollTop;
  const isBelow = top + height > list.scrollTop + list.clientHeight;
  if (isAbove || isBelow) list.scrollTop = top - list.clientHeight / 3;
}

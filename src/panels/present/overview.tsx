import { createEffect, createMemo, For, Show } from "solid-js";
import type { Face } from "../../tour/hero.ts";
import type { Step } from "../../tour/step.ts";
import "./overview.css";

/** Every step at a glance, a column after the other, so that the keys up and down walk along it. */
export function Overview(props: {
  label: string;
  steps: readonly Step[];
  faceOf: (step: Step) => Face;
  /** From 1. */
  marked: number;
  onGo: (step: number) => void;
}) {
  let list!: HTMLOListElement;
  createEffect(() => {
    list.children[props.marked - 1]?.scrollIntoView({ block: "nearest", inline: "nearest" });
  });
  const faces = createMemo(() => props.steps.map(props.faceOf));
  const isHead = (index: number) => {
    const kind = props.steps[index]?.kind;
    return kind === "title" || kind === "chapter" || kind === "ledger";
  };
  return (
    <section class="overview" aria-label={props.label}>
      <ol class="overview-list" ref={list}>
        <For each={faces()}>
          {(face, index) => (
            <li classList={{ "overview-head": isHead(index()) }}>
              <button
                type="button"
                class="overview-step"
                aria-current={props.marked === index() + 1 ? "step" : undefined}
                onClick={() => props.onGo(index() + 1)}
              >
                <span class="overview-number">{index() + 1}</span>
                <span class="overview-title">
                  <Show when={face.board}>
                    {(board) => (
                      <Show
                        when={isHead(index())}
                        fallback={<span class="visually-hidden">{board().title}</span>}
                      >
                        <span class="overview-board">{board().number}</span>
                      </Show>
                    )}
                  </Show>
                  {face.title}
                </span>
              </button>
            </li>
          )}
        </For>
      </ol>
    </section>
  );
}

import { createEffect, For, on, onCleanup, onMount, Show } from "solid-js";
import type { Face } from "../../tour/hero.ts";
import type { Step } from "../../tour/step.ts";
import { fitFace } from "./fit-face.ts";
import { HeroView } from "./hero-view.tsx";
import { Phrase } from "./phrase.tsx";
import "./face-view.css";

/** What a step says, composed to be read from the back row. */
export function FaceView(props: { face: Face; kind: Step["kind"]; language: string }) {
  let face!: HTMLDivElement;
  const phrase = (text: string) => <Phrase text={text} language={props.language} />;
  createEffect(
    on(
      () => props.face,
      () => fitFace(face),
    ),
  );
  onMount(() => {
    const observer = new ResizeObserver(() => fitFace(face));
    observer.observe(face);
    onCleanup(() => observer.disconnect());
    void document.fonts.ready.then(() => fitFace(face));
  });
  return (
    <div class="face" data-over-map data-kind-of-step={props.kind} ref={face}>
      <p class="face-board">
        <Show when={props.face.board}>
          {(board) => (
            <>
              <span class="face-number">{board().number}</span>
              <span class="face-board-title">{board().title}</span>
            </>
          )}
        </Show>
      </p>
      <div class="face-main">
        <h2 class="face-title">{phrase(props.face.title)}</h2>
        <Show when={props.face.heroes.length > 0}>
          <div
            class="heroes"
            classList={{ several: props.face.heroes.length > 1 }}
            data-count={props.face.heroes.length}
          >
            <For each={props.face.heroes}>
              {(hero) => <HeroView hero={hero} language={props.language} />}
            </For>
          </div>
        </Show>
        <Show when={props.face.lines.length > 0}>
          <div class="face-lines">
            <For each={props.face.lines}>{(line) => <p>{phrase(line)}</p>}</For>
          </div>
        </Show>
      </div>
      <p class="face-foot">
        <For each={props.face.foot}>{(part) => <span>{part}</span>}</For>
      </p>
    </div>
  );
}

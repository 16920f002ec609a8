import { For, Show } from "solid-js";
import type { Face } from "../../../tour/hero.ts";
import "./paper-face.css";

/** The words of a step, at reading distance. */
export function PaperFace(props: { face: Face }) {
  return (
    <div class="paper-face">
      <Show when={props.face.board}>
        {(board) => (
          <p class="paper-board">
            <span class="paper-number">{board().number}</span> {board().title}
          </p>
        )}
      </Show>
      <h2>{props.face.title}</h2>
      <div class="paper-heroes" classList={{ several: props.face.heroes.length > 1 }}>
        <For each={props.face.heroes}>
          {(hero) => (
            <div>
              <p class="paper-quantity">
                {hero.before}
                <strong>{hero.number}</strong> {hero.after}
              </p>
              <p class="paper-measure">{hero.measure}</p>
            </div>
          )}
        </For>
      </div>
      <For each={props.face.lines}>{(line) => <p>{line}</p>}</For>
      <p class="paper-source">{props.face.foot.join(" · ")}</p>
    </div>
  );
}

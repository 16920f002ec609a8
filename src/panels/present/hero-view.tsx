import { Show } from "solid-js";
import type { Hero } from "../../tour/hero.ts";
import { Phrase } from "./phrase.tsx";

/** A figure that carries across the room, with its unit beside and its measure below. */
export function HeroView(props: { hero: Hero; language: string }) {
  return (
    <div class="hero">
      <p class="hero-quantity">
        <span class="hero-head">
          <Show when={props.hero.before}>
            <span class="hero-unit">{props.hero.before}</span>
          </Show>
          <span class="hero-number">{props.hero.number}</span>
        </span>
        <Show when={props.hero.after}>
          <span class="hero-unit">{props.hero.after}</span>
        </Show>
      </p>
      <p class="hero-measure">
        <Phrase text={props.hero.measure} language={props.language} />
      </p>
    </div>
  );
}

import { Show } from "solid-js";
import type { PresenterMessages } from "../../i18n/presenter.ts";
import type { Face } from "../../tour/hero.ts";
import "./next-card.css";

/** What comes after the next click. */
export function NextCard(props: {
  words: PresenterMessages;
  face: Face | undefined;
  seconds: number | undefined;
}) {
  const heroes = (face: Face) =>
    face.heroes.map(({ before, number, after, measure }) => ({
      quantity: `${before}${number} ${after}`.trim(),
      measure,
    }));
  return (
    <section class="next-card card" aria-label={props.words.next}>
      <h2 class="speaker-head">
        <span>{props.words.next}</span>
        <Show when={props.seconds}>
          {(seconds) => <span class="meta">{props.words.seconds(seconds())}</span>}
        </Show>
      </h2>
      <Show when={props.face} fallback={<p class="meta">{props.words.last}</p>}>
        {(face) => (
          <>
            <p class="next-title">{face().title}</p>
            <Show when={heroes(face())[0]}>
              {(hero) => (
                <p class="next-hero">
                  <strong>{hero().quantity}</strong> <span>{hero().measure}</span>
                </p>
              )}
            </Show>
          </>
        )}
      </Show>
    </section>
  );
}

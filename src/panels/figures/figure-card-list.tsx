import { For, type JSX, Show } from "solid-js";
import { figuresMessages } from "../../i18n/figures.ts";
import type { CitedFigure } from "../../model/cited-figure.ts";
import { measureOf } from "../../model/names.ts";
import type { ViewerStore } from "../../store/store.ts";
import { FigureView } from "../shell/figure-view.tsx";

export function FigureCardList(props: {
  title: JSX.Element;
  explained?: string;
  figures: readonly CitedFigure[];
  store: ViewerStore;
}) {
  const words = () => props.store.messages();
  const wayOf = ({ figure }: CitedFigure) =>
    figuresMessages(props.store.view.locale).way(
      measureOf(figure, props.store.view.locale),
      words().format.figureText(figure),
    );
  return (
    <section class="figure-group">
      <h2>
        {props.title}{" "}
        <span class="meta">
          {figuresMessages(props.store.view.locale).count(props.figures.length)}
        </span>
      </h2>
      <Show when={props.explained}>
        <p class="meta">{props.explained}</p>
      </Show>
      <ul class="figure-cards">
        <For each={props.figures}>
          {(cited) => (
            <li
              class="figure-card"
              classList={{ current: props.store.view.statement === cited.statement.id }}
            >
              <FigureView figure={cited.figure} store={props.store} size="hero" />
              <button
                type="button"
                class="figure-way"
                aria-label={wayOf(cited)}
                aria-current={props.store.view.statement === cited.statement.id}
                onClick={() => props.store.selectStatement(cited.statement.id)}
              />
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}

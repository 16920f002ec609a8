import { createMemo, For, Show } from "solid-js";
import { figuresMessages } from "../../i18n/figures.ts";
import { toCharts } from "../../model/charts.ts";
import { citedFigures } from "../../model/cited-figure.ts";
import { toFigureCards } from "../../model/figure-cards.ts";
import type { ViewerStore } from "../../store/store.ts";
import { BoardTitle } from "../shell/board-title.tsx";
import { Charts } from "./charts.tsx";
import { FigureCardList } from "./figure-card-list.tsx";
import "./figures.css";

/** The figures no place stands for, and the totals beside their like. */
export function FiguresPanel(props: { store: ViewerStore }) {
  const words = () => figuresMessages(props.store.view.locale);
  const figures = createMemo(() => citedFigures(props.store.dataset.report));
  const charts = createMemo(() => toCharts(figures()));
  const cards = createMemo(() => toFigureCards(props.store.dataset.report));
  return (
    <section class="figures" aria-label={words().title}>
      <Show when={figures().length > 0} fallback={<p>{words().none}</p>}>
        <p>{words().intro(figures().length, cards().placed.length)}</p>
        <Show when={charts().length > 0}>
          <Charts charts={charts()} store={props.store} />
        </Show>
        <For each={cards().boards}>
          {({ key, items }) => (
            <FigureCardList
              title={<BoardTitle board={key} store={props.store} none={words().noBoard} />}
              figures={items}
              store={props.store}
            />
          )}
        </For>
        <Show when={cards().comparisons.length > 0}>
          <FigureCardList
            title={words().comparisonsTitle}
            explained={words().comparisonsIntro}
            figures={cards().comparisons}
            store={props.store}
          />
        </Show>
      </Show>
    </section>
  );
}

import { createMemo, createSignal, For, Show } from "solid-js";
import { figuresMessages } from "../../i18n/figures.ts";
import type { ChartSpec } from "../../model/charts.ts";
import type { ViewerStore } from "../../store/store.ts";
import { Chart } from "./chart.tsx";

/** One family of units at a time; what is too unlike in size has a chart of its own. */
export function Charts(props: { charts: readonly ChartSpec[]; store: ViewerStore }) {
  const words = () => figuresMessages(props.store.view.locale);
  const families = createMemo(() => [...new Set(props.charts.map(({ family }) => family))]);
  const [chosen, setChosen] = createSignal<string>();
  const family = () => chosen() ?? families()[0];
  const shown = createMemo(() => props.charts.filter((chart) => chart.family === family()));
  const hasAtLeast = () =>
    shown().some(({ bars }) => bars.some(({ figure }) => figure.bound === "at-least"));
  const isSplit = () => shown().filter(({ joint }) => !joint).length > 1;
  return (
    <section class="figure-group">
      <h2>{words().chartsTitle}</h2>
      <p class="meta">{words().chartsIntro}</p>
      <fieldset class="chart-families">
        <legend class="visually-hidden">{words().families}</legend>
        <For each={families()}>
          {(name) => (
            <button
              type="button"
              class="chip"
              aria-pressed={name === family()}
              onClick={() => setChosen(name)}
            >
              {words().familyName(name)}
            </button>
          )}
        </For>
      </fieldset>
      <For each={shown()}>{(chart) => <Chart chart={chart} store={props.store} />}</For>
      <Show when={hasAtLeast()}>
        <p class="meta">{words().atLeastHatched}</p>
      </Show>
      <Show when={isSplit()}>
        <p class="meta">{words().split}</p>
      </Show>
    </section>
  );
}

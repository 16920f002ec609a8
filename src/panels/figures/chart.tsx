import { createUniqueId, ErrorBoundary, For, lazy, Show, Suspense } from "solid-js";
import { figuresMessages } from "../../i18n/figures.ts";
import type { Bar, ChartSpec } from "../../model/charts.ts";
import { measureOf, nameOf } from "../../model/names.ts";
import type { ViewerStore } from "../../store/store.ts";
import "./chart.css";

const Bars = lazy(async () => ({ default: (await import("./bars.tsx")).Bars }));

/** A list of buttons with the bars drawn between their words and their values; without the bars it still reads. */
export function Chart(props: { chart: ChartSpec; store: ViewerStore }) {
  const titleId = createUniqueId();
  const words = () => props.store.messages();
  const unit = () => figuresMessages(props.store.view.locale).chartUnit(props.chart.unit);
  const numberOf = (value: number) =>
    words().format.number(Number((value * unit().factor).toPrecision(12)));
  const unitOf = (name: string) => figuresMessages(props.store.view.locale).chartUnit(name).unit;
  const title = () =>
    figuresMessages(props.store.view.locale).chartTitle({
      period: words().terms.periods[props.chart.period],
      measure: figuresMessages(props.store.view.locale).familyName(props.chart.family),
      units: [...new Set(props.chart.units.map(unitOf))],
    });
  const labelOf = ({ figure, statement, ambiguous }: Bar) => {
    const measure = measureOf(figure, props.store.view.locale);
    const [first] = statement.features;
    const subject = ambiguous && first ? props.store.dataset.features.get(first) : undefined;
    return subject
      ? figuresMessages(props.store.view.locale).subject(
          measure,
          nameOf(subject.properties, props.store.view.locale),
        )
      : measure;
  };
  const go = ({ statement }: Bar) => {
    props.store.selectStatement(statement.id);
    if (statement.features.length > 0) props.store.frame(statement.features);
  };
  const isCurrent = ({ statement }: Bar) => props.store.view.statement === statement.id;
  return (
    <figure class="chart" aria-labelledby={titleId}>
      <figcaption id={titleId}>
        <strong>{title()}</strong>
        <Show when={props.chart.joint}>
          <span class="meta"> {figuresMessages(props.store.view.locale).joint}</span>
        </Show>
      </figcaption>
      <div class="chart-plot">
        <ol class="chart-rows">
          <For each={props.chart.bars}>
            {(bar) => (
              <li>
                <button
                  type="button"
                  class="chart-row"
                  aria-current={isCurrent(bar)}
                  onClick={() => go(bar)}
                >
                  <span class="chart-label">{labelOf(bar)}</span>
                  <span class="chart-value">
                    {figuresMessages(props.store.view.locale).bound[bar.figure.bound]}
                    {numberOf(bar.value)}
                    <span class="visually-hidden">{unitOf(bar.unit)}</span>
                  </span>
                </button>
              </li>
            )}
          </For>
        </ol>
        <ErrorBoundary
          fallback={<p class="meta">{figuresMessages(props.store.view.locale).chartFailed}</p>}
        >
          <Suspense>
            <Bars
              bars={props.chart.bars.map((bar) => ({
                value: bar.value,
                bound: bar.figure.bound,
                current: isCurrent(bar),
              }))}
              axis={{ end: props.chart.end, text: numberOf }}
              theme={props.store.view.theme}
            />
          </Suspense>
        </ErrorBoundary>
      </div>
    </figure>
  );
}

import { createMemo, For, Show } from "solid-js";
import { detailsMessages } from "../../i18n/details.ts";
import type { PresenterMessages } from "../../i18n/presenter.ts";
import type { Position } from "../../model/feature.ts";
import { textOf } from "../../model/names.ts";
import type { Statement } from "../../model/report.ts";
import type { ViewerStore } from "../../store/store.ts";
import type { Step } from "../../tour/step.ts";
import { FeatureLinks } from "../details/feature-links.tsx";
import { StatementPlace } from "../details/statement-place.tsx";
import { OriginalWords } from "../report/original-words.tsx";
import { FigureView } from "../shell/figure-view.tsx";
import { figuresOfStep, statementsOfStep } from "./said-at-step.ts";
import "./said-card.css";

/** What the report says of what is on the screen: for the question that comes from the third row. */
export function SaidCard(props: {
  store: ViewerStore;
  words: PresenterMessages;
  step: Step | undefined;
}) {
  const statement = () => props.store.statement();
  const figures = createMemo(() => {
    const said = statement();
    if (said) return said.figures;
    return figuresOfStep(props.store.dataset.report, props.step);
  });
  const chapter = () => statementsOfStep(props.store.dataset.report, props.step);
  const places = createMemo(() =>
    props.store.selectedFeatures().map((feature) => ({
      feature,
      remark: remarkOf(feature.properties.position),
    })),
  );
  const remarkOf = ({ precision, radiusMetres }: Position) => {
    const { terms, format } = props.store.messages();
    const details = detailsMessages(props.store.view.locale);
    const term = terms.precisions[precision];
    return radiusMetres === null ? term : details.radius(term, format.metres(radiusMetres));
  };
  return (
    <section class="said-card card" aria-label={props.words.said}>
      <h2 class="speaker-head">{props.words.said}</h2>
      <Show
        when={statement()}
        fallback={
          <Chapter
            store={props.store}
            statements={chapter()}
            none={props.words.nothingSaid}
            isBare={figures().length === 0}
          />
        }
      >
        {(said) => (
          <>
            <h3 class="said-place">
              <StatementPlace store={props.store} statement={said()} />
            </h3>
            <p class="said-text">{textOf(said(), props.store.view.locale)}</p>
            <OriginalWords store={props.store} statement={said()} />
          </>
        )}
      </Show>
      <Show when={figures().length > 0}>
        <h3>{props.words.figures}</h3>
        <div class="said-figures">
          <For each={figures()}>
            {(figure) => <FigureView figure={figure} store={props.store} size="row" />}
          </For>
        </div>
      </Show>
      <Show when={places().length > 0}>
        <h3>{props.words.places}</h3>
        <FeatureLinks
          store={props.store}
          items={places()}
          onPick={(id) => props.store.select([id])}
        />
      </Show>
    </section>
  );
}

function Chapter(props: {
  store: ViewerStore;
  statements: readonly Statement[];
  none: string;
  isBare: boolean;
}) {
  return (
    <Show
      when={props.statements.length > 0}
      fallback={<p class="meta">{props.isBare ? props.none : ""}</p>}
    >
      <ol class="said-list">
        <For each={props.statements}>
          {(statement) => <li>{textOf(statement, props.store.view.locale)}</li>}
        </For>
      </ol>
    </Show>
  );
}

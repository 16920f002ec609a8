import { createMemo, Show } from "solid-js";
import { detailsMessages } from "../../i18n/details.ts";
import type { FeatureId } from "../../model/feature.ts";
import { textOf } from "../../model/names.ts";
import { readingOf } from "../../model/reading.ts";
import type { ViewerStore } from "../../store/store.ts";
import { CardActions } from "./card-actions.tsx";
import { CardHead } from "./card-head.tsx";
import { FeatureLinks } from "./feature-links.tsx";
import { StatementFacts } from "./statement-facts.tsx";
import { StatementGroup } from "./statement-group.tsx";
import { StatementPager } from "./statement-pager.tsx";
import { StatementPlace } from "./statement-place.tsx";

/** A statement on its own or above the several features it cites; several features without one. */
export function StatementCard(props: { store: ViewerStore; onPick: (id: FeatureId) => void }) {
  const words = () => props.store.messages();
  const details = () => detailsMessages(props.store.view.locale);
  const reading = createMemo(() =>
    readingOf(props.store.dataset.report, [], props.store.view.statement),
  );
  const items = () =>
    props.store.selectedFeatures().map((feature) => ({
      feature,
      remark: words().terms.precisions[feature.properties.position.precision],
    }));
  const chosen = () => details().chosen(items().length);
  return (
    <>
      <Show when={reading()} fallback={<CardHead store={props.store} name={chosen()} />}>
        {(found) => (
          <StatementGroup
            store={props.store}
            reading={found()}
            onStep={props.store.selectStatement}
          >
            <CardHead
              store={props.store}
              sort={
                <div class="details-row">
                  <StatementPlace store={props.store} statement={found().statement} />
                  <StatementPager
                    store={props.store}
                    reading={found()}
                    compact={true}
                    onStep={props.store.selectStatement}
                  />
                </div>
              }
              name={textOf(found().statement, props.store.view.locale)}
              sentence={true}
            />
            <div class="details-block">
              <StatementFacts
                store={props.store}
                statement={found().statement}
                feature={null}
                onPick={props.onPick}
              />
            </div>
          </StatementGroup>
        )}
      </Show>
      <Show when={items().length > 0}>
        <section class="details-block">
          <Show when={reading()}>
            <h3>{details().places(items().length)}</h3>
          </Show>
          <FeatureLinks store={props.store} items={items()} onPick={props.onPick} />
        </section>
      </Show>
      <CardActions store={props.store} ids={props.store.view.selected} frame={details().frameAll} />
    </>
  );
}

import { createMemo, For, Show } from "solid-js";
import { detailsMessages } from "../../i18n/details.ts";
import type { Feature, FeatureId } from "../../model/feature.ts";
import { nearestTo } from "../../model/nearby.ts";
import type { ViewerStore } from "../../store/store.ts";
import { distanceText } from "./distance-text.ts";
import { FeatureLinks } from "./feature-links.tsx";
import { measureRows, positionRows } from "./position-rows.ts";

const NEAREST = 3;

/** Where it lies, how that is known, and what can be measured from there. */
export function PositionBlock(props: {
  store: ViewerStore;
  feature: Feature;
  onPick: (id: FeatureId) => void;
}) {
  const words = () => props.store.messages();
  const features = () => props.store.dataset.features;
  const rows = createMemo(() => [
    ...positionRows(words(), props.feature, props.store.view.locale),
    ...measureRows(words(), props.feature, features(), props.store.view.locale),
  ]);
  const near = createMemo(() =>
    nearestTo(features(), props.feature, NEAREST).map(({ feature, distance }) => ({
      feature,
      remark: distance ? distanceText(words(), distance, props.store.view.locale) : undefined,
    })),
  );
  return (
    <>
      <section class="details-block">
        <h3>{detailsMessages(props.store.view.locale).position}</h3>
        <dl class="details-rows">
          <For each={rows()}>
            {(row) => (
              <>
                <dt>{row.term}</dt>
                <dd>{row.value}</dd>
              </>
            )}
          </For>
        </dl>
        <Show when={props.feature.properties.position.precision === "schematic"}>
          <p class="meta">{detailsMessages(props.store.view.locale).unmeasured}</p>
        </Show>
      </section>
      <Show when={near().length > 0}>
        <section class="details-block">
          <h3>
            {detailsMessages(props.store.view.locale).nearest}{" "}
            <span class="meta">{detailsMessages(props.store.view.locale).nearestNote}</span>
          </h3>
          <FeatureLinks store={props.store} items={near()} onPick={props.onPick} />
        </section>
      </Show>
    </>
  );
}

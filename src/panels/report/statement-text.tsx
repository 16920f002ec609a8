import { createMemo, For, Match, Show, Switch } from "solid-js";
import type { FeatureProperties } from "../../model/feature.ts";
import { nameOf, textOf } from "../../model/names.ts";
import type { Statement } from "../../model/report.ts";
import { type Segment, toSegments, unnamedIn } from "../../model/segments.ts";
import type { ViewerStore } from "../../store/store.ts";
import { KindSymbol } from "../shell/kind-symbol.tsx";
import { PlaceLink } from "./place-link.tsx";

/** Our own sentence with its places linked and its figures marked, then the places it does not name. */
export function StatementText(props: {
  store: ViewerStore;
  statement: Statement;
  inTabOrder: boolean;
}) {
  const locale = () => props.store.view.locale;
  const features = createMemo<readonly FeatureProperties[]>(() =>
    props.statement.features.flatMap(
      (id) => props.store.dataset.features.get(id)?.properties ?? [],
    ),
  );
  const segments = createMemo(() =>
    toSegments(
      textOf(props.statement, locale()),
      features(),
      props.statement.figures.map(props.store.messages().format.figure),
      locale(),
    ),
  );
  const link = (feature: FeatureProperties, looks: string) => ({
    store: props.store,
    statement: props.statement,
    feature,
    class: looks,
  });
  const placed = (segment: Segment) =>
    segment.type === "place" ? features().find(({ id }) => id === segment.feature) : undefined;
  return (
    <>
      <For each={segments()}>
        {(segment) => (
          <Switch fallback={segment.text}>
            <Match when={segment.type === "figure"}>
              <b>{segment.text}</b>
            </Match>
            <Match when={placed(segment)}>
              {(feature) => (
                <PlaceLink {...link(feature(), "place-link")} inTabOrder={props.inTabOrder}>
                  {segment.text}
                </PlaceLink>
              )}
            </Match>
          </Switch>
        )}
      </For>
      <Show when={unnamedIn(segments(), features()).length > 0}>
        <span class="also">
          <For each={unnamedIn(segments(), features())}>
            {(feature) => (
              <PlaceLink {...link(feature, "chip place-chip")} inTabOrder={props.inTabOrder}>
                <KindSymbol kind={feature.kind} precision={feature.position.precision} size={11} />
                {nameOf(feature, locale())}
              </PlaceLink>
            )}
          </For>
        </span>
      </Show>
    </>
  );
}

import { createEffect, createMemo, lazy, Match, on, onCleanup, Show, Switch } from "solid-js";
import { detailsMessages } from "../../i18n/details.ts";
import type { FeatureId } from "../../model/feature.ts";
import type { ViewerStore } from "../../store/store.ts";
import { FeatureCard } from "./feature-card.tsx";
import { ProbeCard } from "./probe-card.tsx";
import { StatementCard } from "./statement-card.tsx";
import "./details-panel.css";

const OwnFeatureCard = lazy(async () => ({
  default: (await import("../own-layers/own-feature-card.tsx")).OwnFeatureCard,
}));

/** What is spoken of: a click that met several or nothing, one feature, or a statement with all it cites. */
export function DetailsPanel(props: { store: ViewerStore }) {
  const only = createMemo(() => {
    const [first, ...more] = props.store.selectedFeatures();
    return more.length === 0 ? first : undefined;
  });
  let card: HTMLElement | undefined;
  let isScrolled = false;
  const pick = (id: FeatureId) => {
    props.store.hover([]);
    props.store.select([id]);
    card?.querySelector("h2")?.focus({ preventScroll: true });
  };
  createEffect(
    on(
      () => [props.store.view.selected, props.store.probe(), props.store.chosenOwn()],
      () => {
        // Asking for nothing spares the page a layout before its paint.
        if (isScrolled) card?.scrollTo({ top: 0 });
      },
      { defer: true },
    ),
  );
  onCleanup(() => props.store.hover([]));
  return (
    <Show when={props.store.hasDetails()}>
      <section
        class="details card"
        aria-label={detailsMessages(props.store.view.locale).label}
        ref={(element) => {
          card = element;
          isScrolled = false;
        }}
        onScroll={({ currentTarget }) => {
          isScrolled = currentTarget.scrollTop > 0;
        }}
      >
        <Switch fallback={<StatementCard store={props.store} onPick={pick} />}>
          <Match when={props.store.probe()}>
            {(probe) => <ProbeCard store={props.store} probe={probe()} onPick={pick} />}
          </Match>
          <Match when={props.store.chosenOwn().length > 0}>
            <OwnFeatureCard store={props.store} refs={props.store.chosenOwn()} />
          </Match>
          <Match when={only()}>
            {(feature) => <FeatureCard store={props.store} feature={feature()} onPick={pick} />}
          </Match>
        </Switch>
      </section>
    </Show>
  );
}

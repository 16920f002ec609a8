import { createMemo, Show } from "solid-js";
import { detailsMessages } from "../../i18n/details.ts";
import type { Feature, FeatureId } from "../../model/feature.ts";
import { guestsOf, hostsOf } from "../../model/related.ts";
import type { ViewerStore } from "../../store/store.ts";
import { FeatureLinks } from "./feature-links.tsx";

/** What the feature stands at, and what stands there. */
export function RelatedBlock(props: {
  store: ViewerStore;
  feature: Feature;
  onPick: (id: FeatureId) => void;
}) {
  const words = () => detailsMessages(props.store.view.locale);
  const hosts = createMemo(() => hostsOf(props.store.dataset.features, props.feature));
  const guests = createMemo(() => guestsOf(props.store.dataset.features, props.feature));
  const group = (title: string, features: readonly Feature[]) => (
    <Show when={features.length > 0}>
      <section class="details-block">
        <h3>{title}</h3>
        <FeatureLinks
          store={props.store}
          items={features.map((feature) => ({ feature }))}
          onPick={props.onPick}
        />
      </section>
    </Show>
  );
  return (
    <>
      {group(words().hosts, hosts())}
      {group(words().guests, guests())}
    </>
  );
}

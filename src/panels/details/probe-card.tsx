import { createMemo, onMount, Show } from "solid-js";
import { detailsMessages } from "../../i18n/details.ts";
import type { Feature, FeatureId } from "../../model/feature.ts";
import { type Near, nearestAt } from "../../model/nearby.ts";
import { LAYER_OF, layerSetting } from "../../model/view.ts";
import type { Probe, ViewerStore } from "../../store/store.ts";
import { CardHead } from "./card-head.tsx";
import { distanceText } from "./distance-text.ts";
import { FeatureLinks, type LinkItem } from "./feature-links.tsx";

const NEAREST = 5;

/** A click on several features asks which; one on none tells what is near. */
export function ProbeCard(props: {
  store: ViewerStore;
  probe: Probe;
  onPick: (id: FeatureId) => void;
}) {
  const words = () => props.store.messages();
  const details = () => detailsMessages(props.store.view.locale);
  const isShown = ({ properties }: Feature) =>
    layerSetting(props.store.view, LAYER_OF[properties.kind]).visible;
  const candidates = createMemo<readonly LinkItem[]>(() =>
    props.probe.candidates
      .flatMap((id) => props.store.dataset.features.get(id) ?? [])
      .map((feature) => ({ feature, remark: words().terms.kinds[feature.properties.kind] })),
  );
  const toItem = ({ feature, distance }: Near): LinkItem => ({
    feature,
    remark: distance
      ? distanceText(words(), distance, props.store.view.locale)
      : details().schematicShort,
  });
  const near = createMemo<readonly LinkItem[]>(() => {
    if (candidates().length > 0) return [];
    const shown = props.store.visibleFeatures().filter(isShown);
    return nearestAt(shown, props.probe.position, NEAREST).map(toItem);
  });
  const title = () =>
    candidates().length > 0 ? details().choose(candidates().length) : details().nothingHere;
  const subtitle = () => (near().length > 0 ? details().nearHere : details().nothingNear);
  let list: HTMLElement | undefined;
  onMount(() => {
    if (document.activeElement?.matches(":focus-visible")) list?.querySelector("button")?.focus();
  });
  return (
    <>
      <CardHead store={props.store} name={title()} sentence={true} />
      <section
        class="details-block"
        ref={(element) => {
          list = element;
        }}
      >
        <Show when={candidates().length === 0}>
          <h3>{subtitle()}</h3>
        </Show>
        <FeatureLinks
          store={props.store}
          items={candidates().length > 0 ? candidates() : near()}
          onPick={props.onPick}
        />
      </section>
    </>
  );
}

import { Show } from "solid-js";
import type { Feature } from "../../model/feature.ts";
import { nameOf } from "../../model/names.ts";
import { isLocated } from "../../model/precision.ts";
import type { Hit } from "../../model/search/search.ts";
import type { ViewerStore } from "../../store/store.ts";
import { KindSymbol } from "../shell/kind-symbol.tsx";
import { kindOf, markedIn, remarkOn } from "./hit-words.ts";
import { Marked } from "./marked.tsx";

export function FeatureHit(props: {
  store: ViewerStore;
  feature: Feature;
  matched: Hit["matched"];
}) {
  const messages = () => props.store.messages();
  const name = () => nameOf(props.feature.properties, props.store.view.locale);
  const precision = () => props.feature.properties.position.precision;
  const remark = () => remarkOn(props.matched, [name()], messages());
  return (
    <>
      <KindSymbol kind={props.feature.properties.kind} precision={precision()} />
      <span class="hit-text">
        <span class="hit-name">
          <Marked segments={markedIn(name(), props.matched)} />
        </span>
        <span class="meta">
          {kindOf(props.feature, messages())}
          <Show when={remark().length > 0}>
            {" · "}
            <Marked segments={remark()} />
          </Show>
        </span>
      </span>
      <Show when={!isLocated(precision())}>
        <span class="chip">{messages().terms.precisions[precision()]}</span>
      </Show>
    </>
  );
}

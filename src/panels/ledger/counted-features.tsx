import { For } from "solid-js";
import type { Feature, FeatureId } from "../../model/feature.ts";
import { nameOf } from "../../model/names.ts";
import type { ViewerStore } from "../../store/store.ts";
import { KindSymbol } from "../shell/kind-symbol.tsx";
import "./counted-features.css";

export function CountedFeatures(props: { features: readonly Feature[]; store: ViewerStore }) {
  const go = (id: FeatureId) => {
    props.store.select([id]);
    props.store.frame([id]);
  };
  return (
    <ul class="counted-features">
      <For each={props.features}>
        {({ properties }) => (
          <li>
            <button
              type="button"
              class="counted-feature"
              aria-current={props.store.view.selected.includes(properties.id)}
              onClick={() => go(properties.id)}
              onMouseEnter={() => props.store.hover([properties.id])}
              onMouseLeave={() => props.store.hover([])}
              onFocus={() => props.store.hover([properties.id])}
              onBlur={() => props.store.hover([])}
            >
              <KindSymbol
                kind={properties.kind}
                precision={properties.position.precision}
                size={12}
              />
              {nameOf(properties, props.store.view.locale)}
            </button>
          </li>
        )}
      </For>
    </ul>
  );
}

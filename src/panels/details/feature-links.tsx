import { For, Show } from "solid-js";
import type { Feature, FeatureId } from "../../model/feature.ts";
import { nameOf } from "../../model/names.ts";
import type { ViewerStore } from "../../store/store.ts";
import { KindSymbol } from "../shell/kind-symbol.tsx";
import "./feature-links.css";

export interface LinkItem {
  readonly feature: Feature;
  readonly remark?: string | undefined;
}

/** Features by symbol and name; pointing at one shows it on the map. */
export function FeatureLinks(props: {
  store: ViewerStore;
  items: readonly LinkItem[];
  onPick: (id: FeatureId) => void;
}) {
  return (
    <ul class="feature-links">
      <For each={props.items}>
        {({ feature: { properties }, remark }) => (
          <li>
            <button
              type="button"
              class="feature-link"
              data-kind={properties.kind}
              onClick={() => props.onPick(properties.id)}
              onPointerEnter={() => props.store.hover([properties.id])}
              onPointerLeave={() => props.store.hover([])}
              onFocus={() => props.store.hover([properties.id])}
              onBlur={() => props.store.hover([])}
            >
              <KindSymbol kind={properties.kind} precision={properties.position.precision} />
              <span class="link">{nameOf(properties, props.store.view.locale)}</span>
              <Show when={remark}>
                <span class="feature-remark meta">{remark}</span>
              </Show>
            </button>
          </li>
        )}
      </For>
    </ul>
  );
}

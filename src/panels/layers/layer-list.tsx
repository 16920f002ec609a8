import { For, Show } from "solid-js";
import { layersMessages } from "../../i18n/layers.ts";
import type { ViewerStore } from "../../store/store.ts";
import { hasChangedLayers, LAYER_GROUPS } from "./layer-groups.ts";
import { LayerRow } from "./layer-row.tsx";

export function LayerList(props: { store: ViewerStore }) {
  const words = () => layersMessages(props.store.view.locale);
  return (
    <>
      <For each={LAYER_GROUPS}>
        {({ id, layers }) => (
          <section class="layer-group" aria-labelledby={`layer-group-${id}`}>
            <h2 id={`layer-group-${id}`}>{words().groups[id]}</h2>
            <ul>
              <For each={layers}>{(layer) => <LayerRow store={props.store} layer={layer} />}</For>
            </ul>
          </section>
        )}
      </For>
      <Show when={hasChangedLayers(props.store.view)}>
        <button type="button" class="button" onClick={() => props.store.resetLayers()}>
          {words().reset}
        </button>
      </Show>
    </>
  );
}

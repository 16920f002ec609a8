import { createMemo, Show } from "solid-js";
import { layersMessages } from "../../i18n/layers.ts";
import { toLocatedness } from "../../model/legend.ts";
import { isLocated, PRECISIONS } from "../../model/precision.ts";
import type { ViewerStore } from "../../store/store.ts";
import "./schematic-notice.css";

const UNLOCATED = PRECISIONS.filter((precision) => !isLocated(precision));

/** Says that the picture is no survey, for as long as something in it is only inferred or sketched. */
export function SchematicNotice(props: { store: ViewerStore }) {
  const words = () => layersMessages(props.store.view.locale);
  const known = createMemo(() =>
    toLocatedness([...props.store.dataset.features.values()], props.store.onScreenFeatures()),
  );
  const isListing = () => {
    const { precisions } = props.store.view.filter;
    return precisions.length > 0 && precisions.every((precision) => !isLocated(precision));
  };
  const listUnlocated = () => {
    props.store.clear();
    props.store.filterBy({ precisions: UNLOCATED });
    props.store.showPanel("places");
  };
  return (
    <Show when={known()}>
      {(most) => (
        <p class="notice card">
          <strong>{words().schematic}</strong>
          <span class="notice-long">
            {words().located(most().kind, most().located, most().total)}
          </span>
          <span class="notice-short">{words().locatedShort(most().located, most().total)}</span>
          <Show
            when={isListing()}
            fallback={
              <button type="button" class="notice-act" onClick={listUnlocated}>
                {words().whichNot}
              </button>
            }
          >
            <button
              type="button"
              class="notice-act"
              onClick={() => props.store.filterBy({ precisions: [] })}
            >
              {words().showAll}
            </button>
          </Show>
        </p>
      )}
    </Show>
  );
}

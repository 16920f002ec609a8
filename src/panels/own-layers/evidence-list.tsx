import { For } from "solid-js";
import { ownLayersMessages } from "../../i18n/own-layers.ts";
import type { StatementId } from "../../model/report.ts";
import type { ViewerStore } from "../../store/store.ts";

/** The layers that somebody marked as bearing a statement out; a click shows one on the map. */
export function EvidenceList(props: { store: ViewerStore; statement: StatementId }) {
  const words = () => ownLayersMessages(props.store.view.locale);
  const evidence = () =>
    props.store.ownLayers().filter(({ layer }) => layer.evidenceFor === props.statement);
  return (
    <div class="details-evidence">
      <h3>{words().evidenceTitle}</h3>
      <ul>
        <For each={evidence()}>
          {({ layer, data }) => (
            <li>
              <button
                type="button"
                class="link"
                onClick={() => data.bbox && props.store.frameOwn(data.bbox)}
              >
                {words().evidenceRow(layer.name, layer.file)}
              </button>
            </li>
          )}
        </For>
      </ul>
    </div>
  );
}

import { createRoot } from "solid-js";
import { statementsCiting } from "../../model/dataset.ts";
import type { FeatureId } from "../../model/feature.ts";
import type { ViewerStore } from "../../store/store.ts";
import { DetailsPanel } from "./details-panel.tsx";

const MOST_CITED = 4;
const LEAST_CITED = 2;

const nobody = () => undefined;

/** Builds and lays out the details of some features, out of sight, and throws them away, so that the first click finds code, styles and letters ready. */
export async function rehearseDetails(
  store: ViewerStore,
  quietMoment: () => Promise<void>,
): Promise<void> {
  for (const id of examples(store)) {
    await quietMoment();
    layOut(choosing(store, id));
  }
}

/** What is read of at length, and what is not. */
function examples({ dataset: { features, report } }: ViewerStore): readonly FeatureId[] {
  const citing = (id: FeatureId) => statementsCiting(report, id).length;
  const ids = [...features.keys()].toSorted((a, b) => citing(b) - citing(a));
  return [...ids.slice(0, MOST_CITED), ...ids.slice(-LEAST_CITED)];
}

/** A store in which a feature is chosen; nothing is written through it. */
function choosing(store: ViewerStore, id: FeatureId): ViewerStore {
  const [statement] = statementsCiting(store.dataset.report, id);
  return Object.assign(Object.create(store), {
    view: { ...store.view, selected: [id], statement: statement?.id ?? null },
    selectedFeatures: () => [store.dataset.features.get(id)],
    statement: () => statement,
    hasDetails: () => true,
    probe: () => null,
    hover: nobody,
  });
}

function layOut(store: ViewerStore): void {
  createRoot((dispose) => {
    const stage = (
      <div class="rehearsal">
        <DetailsPanel store={store} />
      </div>
    ) as HTMLElement;
    document.body.append(stage);
    stage.getBoundingClientRect();
    stage.remove();
    dispose();
  });
}

import { createRoot } from "solid-js";
import { pointOf } from "../../model/point.ts";
import type { ViewerStore } from "../../store/store.ts";
import { FeatureCard } from "./feature-card.tsx";
import { ProbeCard } from "./probe-card.tsx";

const nobody = () => undefined;

/** Builds the cards once in a quiet moment and throws them away, so that the first click finds all of their code ready. */
export function rehearseDetails(store: ViewerStore): void {
  const [cited] = store.dataset.report.statements.flatMap(({ features }) => features);
  const feature = store.dataset.features.get(cited ?? "");
  const position = feature && pointOf(feature);
  if (!feature || !position) return;
  createRoot((dispose) => {
    FeatureCard({ store, feature, onPick: nobody });
    ProbeCard({ store, probe: { position, candidates: [] }, onPick: nobody });
    dispose();
  });
}

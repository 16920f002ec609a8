import type { FeatureId } from "../../../model/feature.ts";
import type { ViewerStore } from "../../../store/store.ts";
import type { Draft } from "../draft-state.ts";

export function CorrectCard(props: { store: ViewerStore; draft: Draft; feature: FeatureId }) {
  return <section class="card">{props.feature}</section>;
}

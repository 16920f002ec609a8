import { createMemo, For, lazy, Show } from "solid-js";
import { detailsMessages } from "../../i18n/details.ts";
import type { Feature, FeatureId } from "../../model/feature.ts";
import { companionsOf } from "../../model/related.ts";
import type { Statement } from "../../model/report.ts";
import type { ViewerStore } from "../../store/store.ts";
import { OriginalWords } from "../report/original-words.tsx";
import { FigureView } from "../shell/figure-view.tsx";
import { FeatureLinks } from "./feature-links.tsx";

const EvidenceList = lazy(async () => ({
  default: (await import("../own-layers/evidence-list.tsx")).EvidenceList,
}));

/** What a statement counts and covers, and the original's own words where somebody opened it. */
export function StatementFacts(props: {
  store: ViewerStore;
  statement: Statement;
  /** The feature that is read about; null where all cited ones are listed beside it anyway. */
  feature: Feature | null;
  onPick: (id: FeatureId) => void;
}) {
  const words = () => detailsMessages(props.store.view.locale);
  const coverage = () => {
    const { named, coverage } = props.statement;
    return named ? words().named(named.n, named.of) : words().coverages[coverage];
  };
  const companions = createMemo(() =>
    props.feature === null
      ? []
      : companionsOf(props.store.dataset.features, props.statement, props.feature),
  );
  const hasEvidence = () =>
    props.store.ownLayers().some(({ layer }) => layer.evidenceFor === props.statement.id);
  return (
    <>
      <Show when={props.statement.figures.length > 0}>
        <div class="details-figures">
          <For each={props.statement.figures}>
            {(figure, index) => (
              <FigureView
                figure={figure}
                store={props.store}
                size={index() === 0 ? "hero" : "row"}
              />
            )}
          </For>
        </div>
      </Show>
      <Show when={coverage()}>{(text) => <p class="meta">{text()}</p>}</Show>
      <Show when={companions().length > 0}>
        <div class="details-companions">
          <span class="meta">{words().alsoCited}</span>
          <FeatureLinks
            store={props.store}
            items={companions().map((feature) => ({ feature }))}
            onPick={props.onPick}
          />
        </div>
      </Show>
      <Show when={hasEvidence()}>
        <EvidenceList store={props.store} statement={props.statement.id} />
      </Show>
      <OriginalWords store={props.store} statement={props.statement} />
    </>
  );
}

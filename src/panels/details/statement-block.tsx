import type { Feature, FeatureId } from "../../model/feature.ts";
import { textOf } from "../../model/names.ts";
import type { Reading } from "../../model/reading.ts";
import type { ViewerStore } from "../../store/store.ts";
import { StatementFacts } from "./statement-facts.tsx";
import { StatementGroup } from "./statement-group.tsx";
import { StatementPager } from "./statement-pager.tsx";
import { StatementPlace } from "./statement-place.tsx";

/** What the report says about one feature, a statement at a time. */
export function StatementBlock(props: {
  store: ViewerStore;
  reading: Reading;
  feature: Feature;
  onPick: (id: FeatureId) => void;
}) {
  return (
    <StatementGroup store={props.store} reading={props.reading} onStep={props.store.readStatement}>
      <div class="details-block">
        <div class="details-row">
          <h3>
            <StatementPlace store={props.store} statement={props.reading.statement} />
          </h3>
          <StatementPager
            store={props.store}
            reading={props.reading}
            onStep={props.store.readStatement}
          />
        </div>
        <p aria-live="polite">{textOf(props.reading.statement, props.store.view.locale)}</p>
        <StatementFacts
          store={props.store}
          statement={props.reading.statement}
          feature={props.feature}
          onPick={props.onPick}
        />
      </div>
    </StatementGroup>
  );
}

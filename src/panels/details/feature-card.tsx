import { createMemo, Show } from "solid-js";
import { detailsMessages } from "../../i18n/details.ts";
import type { Feature, FeatureId } from "../../model/feature.ts";
import { nameOf } from "../../model/names.ts";
import { readingOf } from "../../model/reading.ts";
import type { ViewerStore } from "../../store/store.ts";
import { KindSymbol } from "../shell/kind-symbol.tsx";
import { CardActions } from "./card-actions.tsx";
import { CardHead } from "./card-head.tsx";
import { OtherNames } from "./other-names.tsx";
import { PositionBlock } from "./position-block.tsx";
import { RelatedBlock } from "./related-block.tsx";
import { StatementBlock } from "./statement-block.tsx";

export function FeatureCard(props: {
  store: ViewerStore;
  feature: Feature;
  onPick: (id: FeatureId) => void;
}) {
  const properties = () => props.feature.properties;
  const words = () => props.store.messages();
  const details = () => detailsMessages(props.store.view.locale);
  const reading = createMemo(() =>
    readingOf(props.store.dataset.report, [properties().id], props.store.view.statement),
  );
  const sort = () => {
    const { role, kind, officialCode } = properties();
    const name = role ? words().terms.contextRoles[role] : words().terms.kinds[kind];
    return officialCode === null ? name : `${name} · ${officialCode}`;
  };
  return (
    <>
      <CardHead
        store={props.store}
        name={nameOf(properties(), props.store.view.locale)}
        sort={
          <span class="details-kind" data-kind={properties().kind}>
            <KindSymbol kind={properties().kind} precision={properties().position.precision} />
            {sort()}
          </span>
        }
      >
        <OtherNames properties={properties()} store={props.store} />
      </CardHead>
      <Show
        when={reading()}
        fallback={<p class="details-block details-unread">{details().unread}</p>}
      >
        {(found) => (
          <StatementBlock
            store={props.store}
            reading={found()}
            feature={props.feature}
            onPick={props.onPick}
          />
        )}
      </Show>
      <PositionBlock store={props.store} feature={props.feature} onPick={props.onPick} />
      <RelatedBlock store={props.store} feature={props.feature} onPick={props.onPick} />
      <CardActions store={props.store} ids={[properties().id]} frame={details().frame} />
    </>
  );
}

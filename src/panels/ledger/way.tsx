import { type JSX, Show } from "solid-js";
import type { FeatureId } from "../../model/feature.ts";
import type { Statement } from "../../model/report.ts";
import type { ViewerStore } from "../../store/store.ts";
import "./way.css";

/** A row that leads to its statement, on the map too where the statement has places there. */
export function Way(props: {
  statement: Statement;
  store: ViewerStore;
  children: JSX.Element;
  aside?: JSX.Element;
}) {
  const hover = (ids: readonly FeatureId[]) => props.store.hover(ids);
  const go = () => {
    props.store.selectStatement(props.statement.id);
    if (props.statement.features.length > 0) props.store.frame(props.statement.features);
  };
  return (
    <button
      type="button"
      class="way"
      aria-current={props.store.view.statement === props.statement.id}
      onClick={go}
      onMouseEnter={() => hover(props.statement.features)}
      onMouseLeave={() => hover([])}
      onFocus={() => hover(props.statement.features)}
      onBlur={() => hover([])}
    >
      <span>{props.children}</span>
      <Show when={props.aside}>
        <span class="way-aside">{props.aside}</span>
      </Show>
    </button>
  );
}

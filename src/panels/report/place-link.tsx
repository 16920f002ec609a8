import { createMemo, type JSX } from "solid-js";
import type { FeatureProperties } from "../../model/feature.ts";
import type { Statement } from "../../model/report.ts";
import { DEFAULT_VIEW } from "../../model/view.ts";
import type { ViewerStore } from "../../store/store.ts";
import { toHash } from "../../store/url.ts";
import { readPlace } from "./read.ts";

/** A real link, so that it wraps with its sentence and can be opened beside or copied. */
export function PlaceLink(props: {
  store: ViewerStore;
  statement: Statement;
  feature: FeatureProperties;
  class: string;
  inTabOrder: boolean;
  children: JSX.Element;
}) {
  const selected = () => props.store.marked().selected.includes(props.feature.id);
  const address = createMemo(() =>
    toHash({
      ...DEFAULT_VIEW,
      locale: props.store.view.locale,
      selected: [props.feature.id],
      statement: props.statement.id,
    }),
  );
  const point = () => props.store.hover([props.feature.id]);
  return (
    <a
      class={props.class}
      classList={{ selected: selected() }}
      data-kind={props.feature.kind}
      href={address()}
      tabIndex={props.inTabOrder ? 0 : -1}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        readPlace(props.store, props.statement, props.feature.id);
      }}
      onPointerEnter={point}
      onPointerLeave={() => props.store.hover(props.statement.features)}
      onFocus={point}
    >
      {props.children}
    </a>
  );
}

import ChevronDown from "lucide-solid/icons/chevron-down";
import { createEffect, For, Match, on, Show, Switch } from "solid-js";
import { statementById } from "../../model/dataset.ts";
import type { Hit } from "../../model/search/search.ts";
import type { ViewerStore } from "../../store/store.ts";
import { FeatureHit } from "./feature-hit.tsx";
import { FigureHit } from "./figure-hit.tsx";
import type { Row } from "./rows.ts";
import type { SearchState } from "./search-state.ts";
import { StatementHit } from "./statement-hit.tsx";

export function SearchResults(props: { id: string; store: ViewerStore; state: SearchState }) {
  const words = () => props.store.messages().search;
  const countOf = (type: Hit["target"]["type"]) =>
    props.state.groups().find((group) => group.type === type)?.hits.length ?? 0;
  let list: HTMLDivElement | undefined;
  createEffect(
    on(props.state.active, (index) => {
      const row = list?.querySelector(`#${props.id}-${index}`);
      if (index === 0) list?.parentElement?.scrollTo({ top: 0 });
      else row?.scrollIntoView({ block: "nearest" });
    }),
  );
  const row = (one: Row) => (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox keeps the focus and its keys walk the options.
    <div
      role="option"
      tabIndex={-1}
      id={`${props.id}-${one.index}`}
      class="search-row"
      classList={{ more: one.type === "more" }}
      aria-selected={props.state.active() === one.index}
      onPointerMove={(event) => {
        if (event.pointerType === "mouse" && props.state.active() !== one.index)
          props.state.point(one.index);
      }}
      onClick={() => props.state.take(one)}
    >
      <Show
        when={one.type === "hit" && one}
        fallback={
          <>
            <ChevronDown class="search-more-icon" size={14} aria-hidden="true" />
            {one.type === "more" ? words().more(one.count) : null}
          </>
        }
      >
        {(hit) => <HitBody store={props.store} hit={hit().hit} />}
      </Show>
    </div>
  );
  return (
    <div role="listbox" id={props.id} aria-label={words().results} ref={list}>
      <For each={props.state.rowGroups()}>
        {({ group, rows }) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox.
          <div role="group" aria-labelledby={`${props.id}-${group}`}>
            <div class="search-heading" id={`${props.id}-${group}`}>
              {words().groups[group]} <span>{countOf(group)}</span>
            </div>
            <For each={rows}>{row}</For>
          </div>
        )}
      </For>
    </div>
  );
}

function HitBody(props: { store: ViewerStore; hit: Hit }) {
  const target = () => props.hit.target;
  const feature = () => {
    const one = target();
    return one.type === "feature" ? props.store.dataset.features.get(one.id) : undefined;
  };
  const statement = () => statementById(props.store.dataset.report, target().id);
  const figure = () => {
    const one = target();
    return one.type === "figure" ? one.figure : undefined;
  };
  return (
    <Switch
      fallback={
        <Show when={statement()}>
          {(one) => (
            <StatementHit store={props.store} statement={one()} matched={props.hit.matched} />
          )}
        </Show>
      }
    >
      <Match when={feature()}>
        {(one) => <FeatureHit store={props.store} feature={one()} matched={props.hit.matched} />}
      </Match>
      <Match when={figure()}>
        {(one) => (
          <Show when={statement()}>
            {(whole) => (
              <FigureHit
                store={props.store}
                statement={whole()}
                figure={one()}
                matched={props.hit.matched}
              />
            )}
          </Show>
        )}
      </Match>
    </Switch>
  );
}

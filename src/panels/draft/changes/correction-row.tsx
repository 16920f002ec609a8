import ChevronDown from "lucide-solid/icons/chevron-down";
import { createSignal, For, Show } from "solid-js";
import type { FeatureId } from "../../../model/feature.ts";
import type { ViewerStore } from "../../../store/store.ts";
import { KindSymbol } from "../../shell/kind-symbol.tsx";
import type { Draft } from "../draft-state.ts";
import { factsOf, madeText } from "./change-facts.ts";
import { ChangeHistory } from "./change-history.tsx";
import type { ChangesState } from "./changes-state.ts";

interface RowProps {
  readonly feature: FeatureId;
  readonly store: ViewerStore;
  readonly draft: Draft;
  readonly state: ChangesState;
}

/** A place put right: who, when, how it is known and how far it was moved; its history opens below. */
export function CorrectionRow(props: RowProps) {
  const [isOpen, setOpen] = createSignal(false);
  const words = () => props.state.words();
  const name = () => props.state.featureName(props.feature);
  const latest = () =>
    props.state.corrections().find(({ feature }) => feature === props.feature)?.latest;
  const count = () => props.draft.changesTo(`position ${props.feature}`).length;
  return (
    <li class="correction">
      <Subject {...props} name={name()} />
      <Show when={latest()}>
        {(change) => (
          <>
            <p class="correction-facts">
              <For each={factsOf(change(), props.state.changeWords())}>
                {(fact) => <span>{fact}</span>}
              </For>
            </p>
            <div class="correction-foot">
              <span class="meta">{madeText(change(), props.state.changeWords())}</span>
              <button
                type="button"
                class="history-toggle"
                aria-expanded={isOpen()}
                aria-label={words().historyOf(name(), count())}
                onClick={() => setOpen((open) => !open)}
              >
                {words().history(count())}
                <ChevronDown size={14} aria-hidden="true" />
              </button>
            </div>
          </>
        )}
      </Show>
      <Show when={isOpen()}>
        <ChangeHistory feature={props.feature} draft={props.draft} state={props.state} />
      </Show>
    </li>
  );
}

function Subject(props: RowProps & { readonly name: string }) {
  const feature = () => props.store.dataset.features.get(props.feature);
  const hover = (ids: readonly FeatureId[]) => props.store.hover(ids);
  return (
    <Show
      when={feature()}
      fallback={
        <p>
          {props.name} <span class="meta">{props.state.words().gone}</span>
        </p>
      }
    >
      {(known) => (
        <button
          type="button"
          class="feature-link"
          data-kind={known().properties.kind}
          aria-label={props.state.words().showOnMap(props.name)}
          onClick={() => props.state.show(props.feature)}
          onPointerEnter={() => hover([props.feature])}
          onPointerLeave={() => hover([])}
          onFocus={() => hover([props.feature])}
          onBlur={() => hover([])}
        >
          <KindSymbol
            kind={known().properties.kind}
            precision={known().properties.position.precision}
          />
          <span class="link">{props.name}</span>
        </button>
      )}
    </Show>
  );
}

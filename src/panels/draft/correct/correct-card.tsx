import { createEffect, on, onMount, Show } from "solid-js";
import { correctMessages } from "../../../i18n/correct.ts";
import type { FeatureId } from "../../../model/feature.ts";
import { nameOf } from "../../../model/names.ts";
import { toLocating } from "../../../model/unlocated.ts";
import type { ViewerStore } from "../../../store/store.ts";
import { CloseButton } from "../../shell/close-button.tsx";
import { KindSymbol } from "../../shell/kind-symbol.tsx";
import type { Draft } from "../draft-state.ts";
import { CorrectFoot } from "./correct-foot.tsx";
import { createCorrectForm } from "./correct-form.ts";
import { CorrectHistory } from "./correct-history.tsx";
import { CorrectNext } from "./correct-next.tsx";
import { GroundsFields } from "./grounds-fields.tsx";
import { WhereFields } from "./where-fields.tsx";
import "./correct-card.css";

/** Puts one feature right: where it lies, how that is known, and who says so. */
export function CorrectCard(props: {
  store: ViewerStore;
  draft: Draft;
  feature: FeatureId;
  onBulk: () => void;
}) {
  const form = createCorrectForm(props.store, props.draft, props.feature);
  const words = () => correctMessages(props.store.view.locale);
  const locating = () => toLocating(props.store.dataset);
  const close = () => props.store.sketch.end();
  let heading!: HTMLHeadingElement;
  onMount(() => heading.focus({ preventScroll: true }));
  // What was chosen elsewhere is not what the form speaks of any more.
  createEffect(
    on(
      () => props.store.view.selected,
      (selected) => !selected.includes(props.feature) && close(),
      { defer: true },
    ),
  );
  return (
    <section class="correct card" aria-label={words().region}>
      <form
        class="correct-form"
        onSubmit={(event) => {
          event.preventDefault();
          form.save();
        }}
      >
        <header class="correct-head">
          <p class="meta">
            {words().region} · {words().progress(locating().located, locating().total)}
          </p>
          <CloseButton name={words().close} class="correct-close" onClose={close} />
          <Show when={form.feature()}>
            {(feature) => (
              <h2 tabIndex={-1} ref={heading} data-kind={feature().properties.kind}>
                <KindSymbol
                  kind={feature().properties.kind}
                  precision={feature().properties.position.precision}
                />
                {nameOf(feature().properties, props.store.view.locale)}
              </h2>
            )}
          </Show>
        </header>
        <div class="correct-body">
          <WhereFields store={props.store} form={form} words={words()} />
          <GroundsFields draft={props.draft} form={form} words={words()} />
          <CorrectHistory
            store={props.store}
            draft={props.draft}
            feature={props.feature}
            words={words()}
          />
          <CorrectNext
            form={form}
            words={words()}
            locale={props.store.view.locale}
            onBulk={props.onBulk}
          />
        </div>
        <CorrectFoot form={form} words={words()} />
      </form>
    </section>
  );
}

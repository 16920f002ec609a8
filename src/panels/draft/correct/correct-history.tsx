import { For, Show } from "solid-js";
import type { Change, PositionChange } from "../../../draft/change.ts";
import type { CorrectMessages } from "../../../i18n/correct.ts";
import type { FeatureId } from "../../../model/feature.ts";
import type { ViewerStore } from "../../../store/store.ts";
import type { Draft } from "../draft-state.ts";

/** Who put it where and when, latest first; any of it can be had again. */
export function CorrectHistory(props: {
  store: ViewerStore;
  draft: Draft;
  feature: FeatureId;
  words: CorrectMessages;
}) {
  const subject = () => `position ${props.feature}`;
  const changes = () => props.draft.changesTo(subject()).filter(isPosition);
  const standing = () => props.draft.standing().changes.get(subject());
  const restore = (act: () => void) => {
    act();
    props.store.sketch.end();
  };
  const precisionOf = ({ to }: PositionChange) =>
    to ? props.store.messages().terms.precisions[to.position.precision] : props.words.first;
  return (
    <Show when={changes().length > 0}>
      <section class="correct-history">
        <h3>{props.words.history}</h3>
        <ul>
          <For each={changes()}>
            {(change) => (
              <li>
                <span>
                  {precisionOf(change)}
                  <span class="meta"> {props.words.madeBy(change.by, change.at.slice(0, 10))}</span>
                </span>
                <Show when={change.id !== standing()?.id && change.to !== null}>
                  <button
                    type="button"
                    class="button"
                    onClick={() => restore(() => props.draft.restore(change))}
                  >
                    {props.words.restore}
                  </button>
                </Show>
              </li>
            )}
          </For>
        </ul>
        <Show when={standing()}>
          <button
            type="button"
            class="button"
            onClick={() => restore(() => props.draft.place(props.feature, null))}
          >
            {props.words.restoreFirst}
          </button>
        </Show>
      </section>
    </Show>
  );
}

function isPosition(change: Change): change is PositionChange {
  return change.kind === "position";
}

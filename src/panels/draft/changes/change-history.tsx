import { For, Show } from "solid-js";
import type { Change } from "../../../draft/change.ts";
import type { FeatureId } from "../../../model/feature.ts";
import type { Draft } from "../draft-state.ts";
import { byText, factsOf, madeText } from "./change-facts.ts";
import type { ChangesState } from "./changes-state.ts";
import { toMomentText } from "./moment-text.ts";

/** Every position that a place had, latest first and the data's own last; each can stand again. */
export function ChangeHistory(props: { feature: FeatureId; draft: Draft; state: ChangesState }) {
  const words = () => props.state.words();
  const subject = () => `position ${props.feature}`;
  const changes = () => props.draft.changesTo(subject());
  const standing = () => props.draft.standing().changes.get(subject());
  const isNow = (change: Change) => change === (standing() ?? changes()[0]);
  return (
    <ol class="history">
      <For each={changes()}>
        {(change) => (
          <li>
            <div>
              <p>{factsOf(change, props.state.changeWords()).join(" · ")}</p>
              <p class="meta">{madeText(change, props.state.changeWords())}</p>
            </div>
            <Show
              when={isNow(change)}
              fallback={
                <RestoreButton
                  word={words().restore}
                  name={words().restoreOf(byText(change, words()), toMomentText(change.at))}
                  onUse={() => props.draft.restore(change)}
                />
              }
            >
              <span class="chip">{words().now}</span>
            </Show>
          </li>
        )}
      </For>
      <li>
        <p>{words().original}</p>
        <Show when={standing()}>
          <RestoreButton
            word={words().restore}
            name={words().restoreOriginal}
            onUse={() => props.draft.place(props.feature, null)}
          />
        </Show>
      </li>
    </ol>
  );
}

function RestoreButton(props: { word: string; name: string; onUse: () => void }) {
  return (
    <button type="button" class="button" aria-label={props.name} onClick={() => props.onUse()}>
      {props.word}
    </button>
  );
}

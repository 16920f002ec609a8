import { createSignal, For, Show } from "solid-js";
import type { Appraisal } from "../../../draft/appraise.ts";
import type { ChangesState } from "./changes-state.ts";
import type { PatchExchange } from "./patch-exchange.ts";
import "../../shell/check.css";

/** What a file would bring, before anything of it is taken in. */
export function OfferNote(props: {
  name: string;
  appraisal: Appraisal;
  state: ChangesState;
  exchange: PatchExchange;
}) {
  const [withOutdated, setWithOutdated] = createSignal(false);
  const words = () => props.state.words();
  const patches = () => props.state.patchWords();
  const isEmpty = () =>
    props.appraisal.fresh.length === 0 &&
    (props.appraisal.outdated.length === 0 || !withOutdated());
  const warnings = () => {
    const { otherReport, isOtherText } = props.appraisal;
    return [
      ...(otherReport === null ? [] : [patches().otherReport(otherReport)]),
      ...(isOtherText ? [patches().otherText] : []),
    ];
  };
  const counts = () => {
    const { fresh, known, folded, conflicts, unknown } = props.appraisal;
    return [
      { count: fresh.length, say: words().fresh },
      { count: known.length + folded.length, say: words().known },
      { count: conflicts.length, say: words().conflicts },
      { count: unknown.length, say: words().unknown },
    ].filter(({ count }) => count > 0);
  };
  return (
    <div class="desk-note offer">
      <For each={warnings()}>{(warning) => <p class="offer-warning">{warning}</p>}</For>
      <p>{words().offered(props.name)}</p>
      <ul class="offer-counts">
        <For each={counts()}>{({ count, say }) => <li>{say(count)}</li>}</For>
        <Show when={props.appraisal.outdated.length > 0}>
          <li>
            {words().outdated(props.appraisal.outdated.length)}
            <label class="check offer-choice">
              <input
                type="checkbox"
                checked={withOutdated()}
                onChange={(event) => setWithOutdated(event.currentTarget.checked)}
              />
              {words().takeOutdated}
            </label>
          </li>
        </Show>
      </ul>
      <Show when={isEmpty()}>
        <p>{words().nothingFresh}</p>
      </Show>
      <div class="offer-buttons">
        <Show when={!isEmpty()}>
          <button
            type="button"
            class="button primary"
            onClick={() => props.exchange.take(props.appraisal, withOutdated())}
          >
            {words().take}
          </button>
        </Show>
        <button type="button" class="button" onClick={props.exchange.dismiss}>
          {isEmpty() ? words().dismiss : words().leave}
        </button>
      </div>
    </div>
  );
}

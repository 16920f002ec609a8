import { For, Show } from "solid-js";
import { CloseButton } from "../../shell/close-button.tsx";
import type { Draft } from "../draft-state.ts";
import type { ChangesState } from "./changes-state.ts";
import { OfferNote } from "./offer-note.tsx";
import type { Outcome, PatchExchange } from "./patch-exchange.ts";
import "../../shell/desk-notes.css";

/** What a person has to know: not saved, and what is in a file or became of it. */
export function ChangesNotes(props: {
  draft: Draft;
  state: ChangesState;
  exchange: PatchExchange;
}) {
  const words = () => props.state.words();
  const refused = () => outcomeOf(props.exchange, "refused");
  const offered = () => outcomeOf(props.exchange, "offered");
  const taken = () => outcomeOf(props.exchange, "taken");
  return (
    <div class="desk-notes">
      <div role="alert">
        <Show when={props.draft.saving() === "refused"}>
          <p class="desk-note grave">
            {words().refused}
            <button
              type="button"
              class="button"
              onClick={() => props.exchange.save(words().fileName)}
            >
              {words().exportFile}
            </button>
          </p>
        </Show>
        <Show when={refused()}>
          {(outcome) => (
            <Refused outcome={outcome()} state={props.state} exchange={props.exchange} />
          )}
        </Show>
      </div>
      <div role="status">
        <Show when={offered()} keyed={true}>
          {(outcome) => (
            <OfferNote
              name={outcome.name}
              appraisal={outcome.appraisal}
              state={props.state}
              exchange={props.exchange}
            />
          )}
        </Show>
        <Show when={taken()}>
          {(outcome) => (
            <div class="desk-note">
              <p>{words().taken(outcome().count)}</p>
              <CloseButton
                name={words().dismiss}
                class="desk-dismiss"
                small={true}
                onClose={props.exchange.dismiss}
              />
            </div>
          )}
        </Show>
      </div>
    </div>
  );
}

function Refused(props: {
  outcome: Extract<Outcome, { type: "refused" }>;
  state: ChangesState;
  exchange: PatchExchange;
}) {
  const patches = () => props.state.patchWords();
  return (
    <div class="desk-note grave">
      <p>{patches().notImported}</p>
      <ul>
        <For each={props.outcome.faults}>
          {({ path, rule, expected }) => (
            <li>{patches().faultLine(path, patches().rules[rule], expected)}</li>
          )}
        </For>
      </ul>
      <CloseButton
        name={props.state.words().dismiss}
        class="desk-dismiss"
        small={true}
        onClose={props.exchange.dismiss}
      />
    </div>
  );
}

function outcomeOf<T extends Outcome["type"]>(exchange: PatchExchange, type: T) {
  const outcome = exchange.outcome();
  return outcome !== null && isOf(outcome, type) ? outcome : null;
}

function isOf<T extends Outcome["type"]>(
  outcome: Outcome,
  type: T,
): outcome is Extract<Outcome, { type: T }> {
  return outcome.type === type;
}

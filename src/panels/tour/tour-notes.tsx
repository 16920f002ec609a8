import { For, Match, Show, Switch } from "solid-js";
import { CloseButton } from "../shell/close-button.tsx";
import type { EditorState } from "./editor-state.ts";
import type { Exchange, Outcome } from "./exchange.ts";
import type { TourState } from "./tour-state.ts";
import "../shell/desk-notes.css";

/** What a person has to know: not saved, another window's changes, what became of a file. */
export function TourNotes(props: { tour: TourState; editor: EditorState; exchange: Exchange }) {
  const words = () => props.editor.words();
  const refused = () => outcomeOf(props.exchange, "refused");
  const taken = () => outcomeOf(props.exchange, "taken");
  const takeOurs = () => {
    props.tour.undo();
    props.tour.settleConflict();
  };
  return (
    <div class="desk-notes">
      <div role="alert">
        <Show when={props.tour.saving() === "refused"}>
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
            <div class="desk-note grave">
              <p>{words().notImported}</p>
              <ul>
                <For each={outcome().faults}>
                  {({ path, rule }) => <li>{words().faultLine(path, words().rules[rule])}</li>}
                </For>
              </ul>
              <Dismiss name={words().dismiss} onUse={props.exchange.dismiss} />
            </div>
          )}
        </Show>
      </div>
      <div role="status">
        <Switch>
          <Match when={props.tour.hasConflict()}>
            <div class="desk-note">
              <p>{words().conflict}</p>
              <button type="button" class="button" onClick={takeOurs}>
                {words().takeOurs}
              </button>
              <Dismiss name={words().dismiss} onUse={props.tour.settleConflict} />
            </div>
          </Match>
          <Match when={taken()}>
            {(outcome) => (
              <div class="desk-note">
                <p>
                  {outcome().otherReport === null
                    ? words().imported
                    : words().importedOther(outcome().otherReport ?? "")}
                </p>
                <Dismiss name={words().dismiss} onUse={props.exchange.dismiss} />
              </div>
            )}
          </Match>
        </Switch>
      </div>
    </div>
  );
}

function Dismiss(props: { name: string; onUse: () => void }) {
  return (
    <CloseButton
      name={props.name}
      class="desk-dismiss"
      small={true}
      onClose={() => props.onUse()}
    />
  );
}

function outcomeOf<T extends Outcome["type"]>(exchange: Exchange, type: T) {
  const outcome = exchange.outcome();
  return outcome !== null && isOf(outcome, type) ? outcome : null;
}

function isOf<T extends Outcome["type"]>(
  outcome: Outcome,
  type: T,
): outcome is Extract<Outcome, { type: T }> {
  return outcome.type === type;
}

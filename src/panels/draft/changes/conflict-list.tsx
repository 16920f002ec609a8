import { For, Show } from "solid-js";
import { type Change, subjectOf } from "../../../draft/change.ts";
import type { Conflict } from "../../../draft/merge.ts";
import type { Draft } from "../draft-state.ts";
import { byText, factsOf, madeText } from "./change-facts.ts";
import type { ChangesState } from "./changes-state.ts";
import { conflictsIn } from "./conflicts-in.ts";
import "./conflict-list.css";

/** Where people are at odds, side by side, each to be looked at on the map and decided. */
export function ConflictList(props: { draft: Draft; state: ChangesState }) {
  const words = () => props.state.words();
  const conflicts = () => conflictsIn(props.draft, props.state.tab());
  return (
    <Show when={conflicts().length > 0}>
      <section class="conflicts" aria-labelledby="conflicts-head">
        <h3 id="conflicts-head">{words().conflictsHead}</h3>
        <p class="meta">{words().conflictIntro}</p>
        <For each={conflicts()}>
          {(conflict) => <Sides conflict={conflict} draft={props.draft} state={props.state} />}
        </For>
      </section>
    </Show>
  );
}

function Sides(props: { conflict: Conflict; draft: Draft; state: ChangesState }) {
  const heads = () => props.conflict.heads;
  return (
    <article class="conflict">
      <h4>{props.state.nameOf(heads()[0])}</h4>
      <ul class="sides">
        <For each={heads()}>
          {(head, at) => (
            <Side change={head} isShown={at() === 0} draft={props.draft} state={props.state} />
          )}
        </For>
      </ul>
    </article>
  );
}

function Side(props: { change: Change; isShown: boolean; draft: Draft; state: ChangesState }) {
  const words = () => props.state.words();
  const by = () => byText(props.change, words());
  const isTried = () => props.draft.tried() === props.change;
  const isOnMap = () => {
    const tried = props.draft.tried();
    const isOther = tried && subjectOf(tried) === subjectOf(props.change);
    return isOther ? isTried() : props.isShown;
  };
  const look = () => {
    props.draft.tryOut(props.change);
    if (props.change.kind === "position") props.state.show(props.change.feature);
  };
  return (
    <li class="side" classList={{ shown: isOnMap() }}>
      <p class="meta">{madeText(props.change, props.state.changeWords())}</p>
      <For each={factsOf(props.change, props.state.changeWords())}>{(fact) => <p>{fact}</p>}</For>
      <Show when={props.change.kind === "position"}>
        <button
          type="button"
          class="button quiet"
          aria-pressed={isOnMap()}
          aria-label={words().lookAtOf(by())}
          onClick={look}
        >
          {words().lookAt}
        </button>
      </Show>
      <button
        type="button"
        class="button"
        aria-label={words().chooseOf(by())}
        onClick={() => props.draft.restore(props.change)}
      >
        {words().choose}
      </button>
    </li>
  );
}

import { type JSX, Show } from "solid-js";
import type { PresenterMessages } from "../../i18n/presenter.ts";
import "./notes-card.css";

/** What the speaker wrote for this step; nothing of it ever leaves this window. */
export function NotesCard(props: {
  words: PresenterMessages;
  note: string;
  children?: JSX.Element;
}) {
  return (
    <section class="notes-card card" aria-label={props.words.notes}>
      <h2 class="speaker-head">{props.words.notes}</h2>
      <Show when={props.note.trim()} fallback={<p class="notes-none">{props.words.noNotes}</p>}>
        {(note) => <p class="notes-text">{note()}</p>}
      </Show>
      {props.children}
    </section>
  );
}

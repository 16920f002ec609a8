import { For, Show } from "solid-js";
import { discardLost } from "../../tour/edit-verbs.ts";
import type { EditorState } from "./editor-state.ts";
import type { TourState } from "./tour-state.ts";
import "./lost-edits.css";

/** What the data has no step for any more, with every word a person wrote. */
export function LostEdits(props: { tour: TourState; editor: EditorState }) {
  const words = () => props.editor.words();
  const lost = () => props.tour.tour().lost;
  return (
    <Show when={lost().length > 0}>
      <div class="desk-note tour-lost">
        <p>{words().lost(lost().length)}</p>
        <ul>
          <For each={lost()}>
            {({ edit }) => (
              <li>
                <Show when={edit.title}>{(title) => <p>{words().lostTitle(title())}</p>}</Show>
                <Show when={edit.note}>{(note) => <p>{words().lostNote(note())}</p>}</Show>
                <Show when={!edit.title && !edit.note}>
                  <p>{words().lostOther}</p>
                </Show>
              </li>
            )}
          </For>
        </ul>
        <button
          type="button"
          class="button"
          onClick={() => props.tour.change((edits) => discardLost(edits, props.tour.natural))}
        >
          {words().discardLost}
        </button>
      </div>
    </Show>
  );
}

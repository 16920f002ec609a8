import { onCleanup, Show } from "solid-js";
import type { ViewerStore } from "../../../store/store.ts";
import { createFileDrop } from "../../shell/file-drop.ts";
import type { Draft } from "../draft-state.ts";
import { ChangesHead } from "./changes-head.tsx";
import { ChangesNotes } from "./changes-notes.tsx";
import { createChangesState } from "./changes-state.ts";
import { ConflictList } from "./conflict-list.tsx";
import { CorrectionList } from "./correction-list.tsx";
import { createPatchExchange } from "./patch-exchange.ts";
import { RemarkList } from "./remark-list.tsx";
import { WriteFoot } from "./write-foot.tsx";
import "../../shell/desk.css";
import "./changes-panel.css";

/** What people corrected and remarked: looked through, decided, carried in and out; a file dropped on it is somebody's changes. */
export function ChangesPanel(props: {
  store: ViewerStore;
  draft: Draft;
  fetchTexts: () => Promise<ReadonlyMap<string, string>>;
  onClose: () => void;
}) {
  const state = createChangesState(props.store, props.draft);
  const exchange = createPatchExchange(props.store, props.draft);
  const drop = createFileDrop((file) => void exchange.openFile(file));
  const words = () => state.words();
  const stepBack = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented || event.isComposing) return;
    event.preventDefault();
    props.onClose();
  };
  onCleanup(() => props.draft.tryOut(null));
  return (
    <section
      class="desk changes card"
      classList={{ over: drop.isOver() }}
      aria-label={words().region}
      onKeyDown={stepBack}
      onDragOver={drop.over}
      onDragLeave={drop.leave}
      onDrop={drop.drop}
    >
      <ChangesHead draft={props.draft} state={state} exchange={exchange} onClose={props.onClose} />
      <div
        class="desk-body"
        id="changes-body"
        role="tabpanel"
        aria-label={words().tabs[state.tab()]}
      >
        <Show when={drop.isOver()}>
          <p class="drop-here">{words().dropHere}</p>
        </Show>
        <ChangesNotes draft={props.draft} state={state} exchange={exchange} />
        <ConflictList draft={props.draft} state={state} />
        <Show
          when={state.tab() === "corrections"}
          fallback={<RemarkList store={props.store} draft={props.draft} state={state} />}
        >
          <CorrectionList store={props.store} draft={props.draft} state={state} />
        </Show>
      </div>
      <Show when={state.tab() === "corrections"}>
        <WriteFoot
          store={props.store}
          draft={props.draft}
          state={state}
          fetchTexts={props.fetchTexts}
        />
      </Show>
    </section>
  );
}

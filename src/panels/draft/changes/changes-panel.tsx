import { createSignal, onCleanup, Show } from "solid-js";
import type { ViewerStore } from "../../../store/store.ts";
import type { Draft } from "../draft-state.ts";
import { ChangesHead } from "./changes-head.tsx";
import { ChangesNotes } from "./changes-notes.tsx";
import { createChangesState } from "./changes-state.ts";
import { ConflictList } from "./conflict-list.tsx";
import { CorrectionList } from "./correction-list.tsx";
import { createPatchExchange } from "./patch-exchange.ts";
import { RemarkList } from "./remark-list.tsx";
import { WriteFoot } from "./write-foot.tsx";
import "../../tour/tour-editor.css";
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
  const [isOver, setOver] = createSignal(false);
  const words = () => state.words();
  const takesFile = (event: DragEvent): boolean => {
    if (!event.dataTransfer?.types.includes("Files")) return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  const stepBack = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented || event.isComposing) return;
    event.preventDefault();
    props.onClose();
  };
  onCleanup(() => props.draft.tryOut(null));
  return (
    <section
      class="tour-editor changes card"
      classList={{ over: isOver() }}
      aria-label={words().region}
      onKeyDown={stepBack}
      onDragOver={(event) => setOver(takesFile(event))}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget)))
          setOver(false);
      }}
      onDrop={(event) => {
        setOver(false);
        const file = takesFile(event) ? event.dataTransfer?.files[0] : undefined;
        if (file) void exchange.openFile(file);
      }}
    >
      <ChangesHead draft={props.draft} state={state} exchange={exchange} onClose={props.onClose} />
      <div
        class="tour-body"
        id="changes-body"
        role="tabpanel"
        aria-label={words().tabs[state.tab()]}
      >
        <Show when={isOver()}>
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

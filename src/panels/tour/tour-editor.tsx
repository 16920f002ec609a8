import Play from "lucide-solid/icons/play";
import { Show } from "solid-js";
import type { ViewerStore } from "../../store/store.ts";
import { createFileDrop } from "../shell/file-drop.ts";
import { createEditorState } from "./editor-state.ts";
import { createExchange } from "./exchange.ts";
import { gripOf } from "./grip-of.ts";
import { LostEdits } from "./lost-edits.tsx";
import { StepList } from "./step-list.tsx";
import { TourHead } from "./tour-head.tsx";
import { TourNotes } from "./tour-notes.tsx";
import type { TourState } from "./tour-state.ts";
import "../shell/desk.css";

/** The tour's steps in a card: put in order, hidden, worded and timed; a file dropped on it is a tour. */
export function TourEditor(props: {
  store: ViewerStore;
  tour: TourState;
  onClose: () => void;
  /** From 1, among the steps that are presented. */
  onPresent: (step: number) => void;
}) {
  const editor = createEditorState(props.store, props.tour);
  const exchange = createExchange(props.store, props.tour);
  const drop = createFileDrop((file) => void exchange.openFile(file));
  const words = () => editor.words();
  const stepBack = (event: KeyboardEvent) => {
    const open = editor.current();
    if (event.key !== "Escape" || event.defaultPrevented || event.isComposing) return;
    event.preventDefault();
    if (open === null) props.onClose();
    else {
      editor.open(null);
      gripOf(open)?.focus();
    }
  };
  return (
    <section
      class="desk card"
      classList={{ over: drop.isOver() }}
      aria-label={words().region}
      onKeyDown={stepBack}
      onDragOver={drop.over}
      onDragLeave={drop.leave}
      onDrop={drop.drop}
    >
      <TourHead tour={props.tour} editor={editor} exchange={exchange} onClose={props.onClose} />
      <div class="desk-body">
        <Show when={drop.isOver()}>
          <p class="drop-here">{words().dropHere}</p>
        </Show>
        <TourNotes tour={props.tour} editor={editor} exchange={exchange} />
        <LostEdits tour={props.tour} editor={editor} />
        <StepList tour={props.tour} editor={editor} />
        <p class="visually-hidden" id="tour-move-hint">
          {words().moveHint}
        </p>
        <p class="visually-hidden" role="status">
          {editor.said()}
        </p>
      </div>
      <PresentFoot tour={props.tour} editor={editor} onPresent={props.onPresent} />
    </section>
  );
}

function PresentFoot(props: {
  tour: TourState;
  editor: ReturnType<typeof createEditorState>;
  onPresent: (step: number) => void;
}) {
  const words = () => props.editor.words();
  const number = () => {
    const id = props.editor.current();
    return id === null ? undefined : props.editor.numberOf(id);
  };
  return (
    <footer class="desk-foot">
      <Show
        when={props.tour.steps().length > 0}
        fallback={<p class="meta">{words().nothingToPresent}</p>}
      >
        <button type="button" class="button primary" onClick={() => props.onPresent(number() ?? 1)}>
          <Play size={14} fill="currentColor" aria-hidden="true" />
          {number() === undefined ? words().presentAll : words().presentFrom}
        </button>
      </Show>
    </footer>
  );
}

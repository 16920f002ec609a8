import Download from "lucide-solid/icons/download";
import Redo from "lucide-solid/icons/redo-2";
import Undo from "lucide-solid/icons/undo-2";
import { For, onMount, Show } from "solid-js";
import { CloseButton } from "../../shell/close-button.tsx";
import { FileButton } from "../../shell/file-button.tsx";
import { ToolButton } from "../../shell/tool-button.tsx";
import type { Draft } from "../draft-state.ts";
import type { ChangesState, ChangesTab } from "./changes-state.ts";
import { conflictsIn } from "./conflicts-in.ts";
import type { PatchExchange } from "./patch-exchange.ts";

const TABS: readonly ChangesTab[] = ["corrections", "remarks"];

/** How much there is, whether it is saved, and what is done to all of it. */
export function ChangesHead(props: {
  draft: Draft;
  state: ChangesState;
  exchange: PatchExchange;
  onClose: () => void;
}) {
  let heading!: HTMLHeadingElement;
  onMount(() => heading.focus({ preventScroll: true }));
  const words = () => props.state.words();
  const conflicts = () => props.draft.standing().conflicts.length;
  const remarks = () => props.state.remarkCount();
  return (
    <header class="desk-head changes-head">
      <div class="desk-row">
        <h2 tabIndex={-1} ref={heading}>
          {words().region}
        </h2>
        <CloseButton name={words().close} onClose={() => props.onClose()} />
      </div>
      <p class="meta">
        {words().total(props.state.corrections().length, remarks())}
        <Show when={conflicts() > 0}>
          {" · "}
          <strong class="changes-urgent">{words().conflictTotal(conflicts())}</strong>
        </Show>
      </p>
      <Tools draft={props.draft} state={props.state} exchange={props.exchange} />
      <ChangesTabs draft={props.draft} state={props.state} />
    </header>
  );
}

function Tools(props: { draft: Draft; state: ChangesState; exchange: PatchExchange }) {
  const words = () => props.state.words();
  const { draft } = props;
  return (
    <div class="desk-tools">
      <ToolButton icon={Undo} name={words().undo} isOff={!draft.canUndo()} onUse={draft.undo} />
      <ToolButton icon={Redo} name={words().redo} isOff={!draft.canRedo()} onUse={draft.redo} />
      <span class="meta desk-saving" data-saving={draft.saving()} title={words().savedHint}>
        {words().saving[draft.saving()]}
      </span>
      <FileButton name={words().importFile} onFile={(file) => void props.exchange.openFile(file)} />
      <ToolButton
        icon={Download}
        name={words().exportFile}
        isOff={draft.changes().length === 0}
        onUse={() => props.exchange.save(words().fileName)}
      />
    </div>
  );
}

function ChangesTabs(props: { draft: Draft; state: ChangesState }) {
  const words = () => props.state.words();
  const walk = (event: KeyboardEvent) => {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    event.preventDefault();
    const other = props.state.tab() === "corrections" ? "remarks" : "corrections";
    props.state.setTab(other);
    document.getElementById(`changes-tab-${other}`)?.focus();
  };
  return (
    <div class="changes-tabs" role="tablist" aria-label={words().tabsLabel}>
      <For each={TABS}>
        {(tab) => (
          <button
            type="button"
            role="tab"
            id={`changes-tab-${tab}`}
            aria-controls="changes-body"
            aria-selected={props.state.tab() === tab}
            tabIndex={props.state.tab() === tab ? 0 : -1}
            onClick={() => props.state.setTab(tab)}
            onKeyDown={walk}
          >
            {words().tabs[tab]}
            <Show when={conflictsIn(props.draft, tab).length}>
              {(count) => (
                <span class="changes-count">
                  <span aria-hidden="true">{count()}</span>
                  <span class="visually-hidden">{words().conflictTotal(count())}</span>
                </span>
              )}
            </Show>
          </button>
        )}
      </For>
    </div>
  );
}

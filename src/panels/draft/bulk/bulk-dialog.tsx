import { createSignal, For, onCleanup, onMount, Show } from "solid-js";
import { HOW_KNOWN } from "../../../draft/how-known.ts";
import { correctMessages } from "../../../i18n/correct.ts";
import { importPanelMessages } from "../../../i18n/import-panel.ts";
import { DATUMS } from "../../../model/datum.ts";
import type { ViewerStore } from "../../../store/store.ts";
import { SheetField } from "../../import/sheet-field.tsx";
import { CloseButton } from "../../shell/close-button.tsx";
import { FileChoice } from "../../shell/file-choice.tsx";
import { createFileDrop } from "../../shell/file-drop.ts";
import { Pills } from "../../shell/pills.tsx";
import type { Draft } from "../draft-state.ts";
import { createBulkFile } from "./bulk-file.ts";
import { BulkRows } from "./bulk-rows.tsx";
import { createBulkState } from "./bulk-state.ts";
import "../../own-layers/own-layer-settings.css";
import "./bulk-dialog.css";

const TABLES = ".csv,.tsv,.txt,.xlsx";

/** Puts many places right from a table of names and coordinates. */
export function BulkDialog(props: { store: ViewerStore; draft: Draft; onClose: () => void }) {
  let dialog!: HTMLDialogElement;
  const state = createBulkState(props.store, props.draft);
  const [isTried, setTried] = createSignal(false);
  const all = () => correctMessages(props.store.view.locale);
  const words = () => all().bulk;
  const lacksBy = () => isTried() && props.draft.by().trim() === "";
  const save = () => {
    setTried(true);
    if (props.draft.by().trim() === "" || state.ready().length === 0) return;
    state.save();
    props.onClose();
  };
  const files = createBulkFile(props.store, state.setText);
  const drop = createFileDrop((file) => void files.take(file));
  onMount(() => dialog.showModal());
  onCleanup(() => dialog.close());
  return (
    <dialog
      class="bulk card"
      aria-labelledby="bulk-title"
      ref={dialog}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
      onKeyDown={(event) => event.key === "Escape" && event.stopPropagation()}
      classList={{ over: drop.isOver() }}
      onDragOver={drop.over}
      onDragLeave={drop.leave}
      onDrop={drop.drop}
    >
      <header class="bulk-head">
        <h2 id="bulk-title">{words().title}</h2>
        <CloseButton name={words().cancel} onClose={() => props.onClose()} />
        <p class="meta">{words().intro}</p>
      </header>
      <div class="bulk-body" classList={{ filled: state.rows().length > 0 }}>
        <label class="field">
          <span class="field-name">{words().table}</span>
          <textarea
            rows={6}
            spellcheck={false}
            placeholder={words().placeholder}
            value={state.text()}
            onInput={({ currentTarget }) => state.setText(currentTarget.value)}
          />
        </label>
        <div class="bulk-file">
          <FileChoice
            name={words().choose}
            accept={TABLES}
            onFile={(file) => void files.take(file)}
          />
          <SheetField
            label={importPanelMessages(props.store.view.locale).sheet}
            sheets={files.opened()?.sheets ?? []}
            sheet={files.opened()?.sheet ?? null}
            onChoose={(sheet) => void files.chooseSheet(sheet)}
          />
          <p class="meta" role="status">
            {files.told()}
          </p>
        </div>
        <div class="bulk-grounds">
          <label class="field">
            <span class="field-name">{all().datum}</span>
            <select
              value={state.datum()}
              onChange={({ currentTarget: { value } }) =>
                state.setDatum(DATUMS.find((one) => one === value) ?? "wgs84")
              }
            >
              <For each={DATUMS}>{(one) => <option value={one}>{all().datums[one]}</option>}</For>
            </select>
          </label>
          <label class="field">
            <span class="field-name">{all().by}</span>
            <input
              type="text"
              autocomplete="name"
              maxlength={40}
              aria-invalid={lacksBy()}
              value={props.draft.by()}
              onInput={({ currentTarget }) => props.draft.setBy(currentTarget.value)}
            />
          </label>
        </div>
        <Pills
          legend={all().how}
          pills={HOW_KNOWN.map((value) => ({ value, text: all().ways[value] }))}
          value={state.how()}
          onChange={state.setHow}
        />
        <Show when={state.isTooLong()}>
          <p role="alert">{words().tooLong}</p>
        </Show>
        <Show when={state.rows().length > 0}>
          <BulkRows store={props.store} state={state} words={words()} />
        </Show>
      </div>
      <footer class="bulk-foot">
        <span class="meta" role="status">
          {lacksBy() ? all().needBy : words().rows(state.ready().length, state.rows().length)}
        </span>
        <button
          type="button"
          class="button primary"
          disabled={state.ready().length === 0}
          onClick={save}
        >
          {words().save(state.ready().length)}
        </button>
      </footer>
    </dialog>
  );
}

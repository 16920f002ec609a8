import Download from "lucide-solid/icons/download";
import FolderInput from "lucide-solid/icons/folder-input";
import { createSignal, Show } from "solid-js";
import { toPlacings } from "../../../draft/correct-file.ts";
import { findStrangers } from "../../../draft/strangers.ts";
import { saveFile } from "../../../export/save-file.ts";
import type { ViewerStore } from "../../../store/store.ts";
import type { Draft } from "../draft-state.ts";
import type { ChangesState } from "./changes-state.ts";
import {
  canWriteFolders,
  type FolderPlan,
  planFolder,
  toCorrectedTexts,
  writeFolder,
} from "./data-folder.ts";
import "./write-foot.css";

/** Puts the corrections into the data's own files: in a folder that a person chooses, or as downloads. */
export function WriteFoot(props: {
  store: ViewerStore;
  draft: Draft;
  state: ChangesState;
  fetchTexts: () => Promise<ReadonlyMap<string, string>>;
}) {
  const [plan, setPlan] = createSignal<FolderPlan | null>(null);
  const [told, tell] = createSignal("");
  const words = () => props.state.words();
  const placings = () => toPlacings(props.store.loaded, props.draft.standing());
  const isUndecided = () =>
    props.draft.standing().conflicts.some(({ heads: [first] }) => first.kind === "position");

  const attempt = async (work: () => Promise<string>) => {
    try {
      tell(await work());
    } catch (error) {
      tell(words().notWritten(error instanceof Error ? error.message : String(error)));
    }
  };
  const begin = () =>
    attempt(async () => {
      if (isUndecided()) return words().undecided;
      return canWriteFolders() ? choose() : download();
    });
  const choose = async () => {
    const next = await planFolder(placings());
    if (!next) return "";
    if (next.texts.size === 0) return words().noFiles;
    if (next.files.length === 0) return words().nothingToWrite;
    setPlan(next);
    return "";
  };
  const download = async () => {
    const files = toCorrectedTexts(await props.fetchTexts(), placings());
    for (const { name, text } of files)
      saveFile(new Blob([text], { type: "application/geo+json" }), name);
    return files.length === 0 ? words().nothingToWrite : words().downloaded(files.length);
  };
  const write = (chosen: FolderPlan) =>
    attempt(async () => {
      await writeFolder(chosen);
      setPlan(null);
      return words().wrote(chosen.files.length);
    });

  return (
    <Show when={placings().size > 0}>
      <footer class="desk-foot write-foot">
        <Show
          when={plan()}
          fallback={
            <button type="button" class="button" title={words().writeHint} onClick={begin}>
              <Show when={canWriteFolders()} fallback={<Download size={15} aria-hidden="true" />}>
                <FolderInput size={15} aria-hidden="true" />
              </Show>
              {canWriteFolders() ? words().write : words().download}
            </button>
          }
        >
          {(chosen) => (
            <>
              <Asking {...props} plan={chosen()} />
              <div class="write-buttons">
                <button type="button" class="button primary" onClick={() => write(chosen())}>
                  {words().confirm}
                </button>
                <button type="button" class="button" onClick={() => setPlan(null)}>
                  {words().cancel}
                </button>
              </div>
            </>
          )}
        </Show>
        <p class="meta" role="status">
          {told()}
        </p>
      </footer>
    </Show>
  );
}

/** What would change in the folder, and what would be overwritten there. */
function Asking(props: {
  store: ViewerStore;
  draft: Draft;
  state: ChangesState;
  plan: FolderPlan;
}) {
  const words = () => props.state.words();
  const files = () => props.plan.files.map(({ name, ids }) => words().fileShare(name, ids.length));
  const strangers = () => {
    const { loaded } = props.store;
    const placings = toPlacings(loaded, props.draft.standing());
    const texts = props.plan.texts.values();
    return findStrangers(texts, placings, loaded.features, props.draft.changes());
  };
  return (
    <div class="write-asking" role="status">
      <p>{words().asking(files().join(words().listComma))}</p>
      <Show when={strangers().moved.length > 0}>
        <p>
          {words().strange(strangers().moved.map(props.state.featureName).join(words().listComma))}
        </p>
      </Show>
      <Show when={strangers().absent.length > 0}>
        <p>{words().absent(strangers().absent.length)}</p>
      </Show>
    </div>
  );
}

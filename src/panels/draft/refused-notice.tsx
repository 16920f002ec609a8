import { Show } from "solid-js";
import { changesMessages } from "../../i18n/changes.ts";
import type { ViewerStore } from "../../store/store.ts";
import { createPatchExchange } from "./changes/patch-exchange.ts";
import type { Draft } from "./draft-state.ts";
import "./refused-notice.css";

/** What was changed stands nowhere but on this page, which the card it was made in is no longer there to say. */
export function RefusedNotice(props: { store: ViewerStore; draft: Draft }) {
  const exchange = createPatchExchange(props.store, props.draft);
  const words = () => changesMessages(props.store.view.locale);
  return (
    <div class="notice-card refused-notice card" role="alert">
      <p>{words().refused}</p>
      <Show when={props.draft.changes().length > 0}>
        <button type="button" class="button" onClick={() => exchange.save(words().fileName)}>
          {words().exportFile}
        </button>
      </Show>
    </div>
  );
}

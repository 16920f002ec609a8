import { Show } from "solid-js";
import { ORIGINAL_MOST_BYTES } from "../../model/original.ts";
import type { ViewerStore } from "../../store/store.ts";
import { CloseButton } from "../shell/close-button.tsx";
import type { OriginalOpener, Refusal } from "./original-opener.ts";

/** What became of an attempt to open the original, and how to close it. */
export function OriginalNotes(props: { store: ViewerStore; opener: OriginalOpener }) {
  const words = () => props.store.messages().report;
  const reasonOf = (refusal: Refusal): string => {
    if (refusal.reason === "another")
      return words().another(props.store.dataset.report.source.characters, refusal.characters);
    if (refusal.reason === "too-large") return words().tooLarge(ORIGINAL_MOST_BYTES / 1_048_576);
    return refusal.reason === "unreadable" ? words().unreadable : words().unreachable;
  };
  return (
    <>
      <div role="status">
        <Show when={props.opener.reading()}>
          <p class="report-note">{words().reading}</p>
        </Show>
        <Show when={props.store.original() !== null}>
          <div class="report-note">
            <p>{words().originalOpen}</p>
            <button type="button" class="button" onClick={() => props.store.openOriginal(null)}>
              {words().closeOriginal}
            </button>
          </div>
        </Show>
      </div>
      <div role="alert">
        <Show when={props.opener.refusal()}>
          {(refusal) => (
            <div class="report-note refused">
              <p>{reasonOf(refusal())}</p>
              <CloseButton
                name={words().dismiss}
                small={true}
                onClose={() => props.opener.dismiss()}
              />
            </div>
          )}
        </Show>
      </div>
    </>
  );
}

import { Show } from "solid-js";
import type { CorrectMessages } from "../../../i18n/correct.ts";
import { nameOf } from "../../../model/names.ts";
import type { Locale } from "../../../model/view.ts";
import type { CorrectForm } from "./correct-form.ts";

/** Which place is unlocated after this one, and the way to many at once; seldom wanted, so the form scrolls over it. */
export function CorrectNext(props: {
  form: CorrectForm;
  words: CorrectMessages;
  locale: Locale;
  onBulk: () => void;
}) {
  return (
    <p class="correct-next meta">
      <Show when={props.form.next()} fallback={props.words.allLocated}>
        {(next) => <span>{props.words.nextIs(nameOf(next().properties, props.locale))}</span>}
      </Show>
      <button type="button" class="link" onClick={() => props.onBulk()}>
        {props.words.bulk.title}
      </button>
    </p>
  );
}

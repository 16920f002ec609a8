import { Show } from "solid-js";
import type { CorrectMessages } from "../../../i18n/correct.ts";
import { nameOf } from "../../../model/names.ts";
import type { Locale } from "../../../model/view.ts";
import type { CorrectForm } from "./correct-form.ts";

export function CorrectFoot(props: {
  form: CorrectForm;
  words: CorrectMessages;
  locale: Locale;
  onBulk: () => void;
}) {
  const next = () => props.form.next()?.properties;
  return (
    <footer class="correct-foot">
      <p class="correct-lack" role="alert">
        <Show when={props.form.lack()}>{(lack) => props.words[lack()]}</Show>
      </p>
      <div class="correct-acts">
        <button type="submit" class="button primary">
          {props.words.save}
        </button>
        <Show when={next()}>
          <button type="button" class="button" onClick={() => props.form.saveAndGoOn()}>
            {props.words.saveNext}
          </button>
          <button type="button" class="button quiet" onClick={() => props.form.skip()}>
            {props.words.skip}
          </button>
        </Show>
      </div>
      <p class="correct-next meta">
        <Show when={next()} fallback={props.words.allLocated}>
          {(following) => <span>{props.words.nextIs(nameOf(following(), props.locale))}</span>}
        </Show>
        <button type="button" class="link" onClick={() => props.onBulk()}>
          {props.words.bulk.title}
        </button>
      </p>
    </footer>
  );
}

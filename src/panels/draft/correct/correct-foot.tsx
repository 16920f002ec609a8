import { Show } from "solid-js";
import type { CorrectMessages } from "../../../i18n/correct.ts";
import type { CorrectForm } from "./correct-form.ts";

export function CorrectFoot(props: { form: CorrectForm; words: CorrectMessages }) {
  return (
    <footer class="correct-foot">
      <p class="correct-lack" role="alert">
        <Show when={props.form.lack()}>{(lack) => props.words[lack()]}</Show>
      </p>
      <div class="correct-acts">
        <button type="submit" class="button primary">
          {props.words.save}
        </button>
        <Show when={props.form.next()}>
          <button type="button" class="button" onClick={() => props.form.saveAndGoOn()}>
            {props.words.saveNext}
          </button>
          <button type="button" class="button quiet" onClick={() => props.form.skip()}>
            {props.words.skip}
          </button>
        </Show>
      </div>
    </footer>
  );
}

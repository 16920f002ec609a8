import { HOW_KNOWN } from "../../../draft/how-known.ts";
import type { CorrectMessages } from "../../../i18n/correct.ts";
import { Pills } from "../../shell/pills.tsx";
import type { Draft } from "../draft-state.ts";
import type { CorrectForm } from "./correct-form.ts";

const LONGEST = { by: 40, reason: 200 };

/** How it is known, how well, by whom and why. */
export function GroundsFields(props: { draft: Draft; form: CorrectForm; words: CorrectMessages }) {
  return (
    <>
      <Pills
        legend={props.words.how}
        pills={HOW_KNOWN.map((value) => ({ value, text: props.words.ways[value] }))}
        value={props.form.how()}
        onChange={props.form.setHow}
      />
      <div class="correct-pair">
        <label class="field">
          <span class="field-name">{props.words.radius}</span>
          <input
            type="number"
            inputmode="numeric"
            min={1}
            max={50000}
            value={Number.isNaN(props.form.radiusMetres()) ? "" : props.form.radiusMetres()}
            onInput={({ currentTarget }) => props.form.setRadius(currentTarget.valueAsNumber)}
          />
        </label>
        <label class="field">
          <span class="field-name">{props.words.by}</span>
          <input
            type="text"
            autocomplete="name"
            maxlength={LONGEST.by}
            aria-invalid={props.form.lack() === "needBy"}
            value={props.draft.by()}
            onInput={({ currentTarget }) => props.draft.setBy(currentTarget.value)}
          />
        </label>
      </div>
      <label class="field">
        <span class="field-name">{props.words.reason}</span>
        <input
          type="text"
          autocomplete="off"
          maxlength={LONGEST.reason}
          placeholder={props.words.reasonPlaceholder}
          value={props.form.reason()}
          onInput={({ currentTarget }) => props.form.setReason(currentTarget.value)}
        />
      </label>
    </>
  );
}

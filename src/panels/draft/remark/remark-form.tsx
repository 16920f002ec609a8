import { createSignal, createUniqueId, onMount, Show } from "solid-js";
import { createStore } from "solid-js/store";
import type { RemarksMessages } from "../../../i18n/remarks.ts";
import { createRandomId } from "../../../model/random-id.ts";
import type { Remark, RemarkSubject, StandingRemark } from "../../../model/remark.ts";
import { Pills } from "../../shell/pills.tsx";
import type { Draft } from "../draft-state.ts";
import { statePills } from "./state-pills.ts";
import "./remark-form.css";

const MOST = { text: 4000, line: 120 };

/** A remark, new or as it stands; written into the draft when it is saved. */
export function RemarkForm(props: {
  about: RemarkSubject;
  /** What is rewritten; null for a new one. */
  remark: StandingRemark | null;
  draft: Draft;
  words: RemarksMessages;
  onDone: () => void;
}) {
  const id = createUniqueId();
  const [fields, setFields] = createStore<Omit<Remark, "about">>(fieldsOf(props.remark));
  const [isMissing, setMissing] = createSignal(false);
  let text!: HTMLTextAreaElement;
  onMount(() => text.focus({ preventScroll: true }));
  const save = (event: Event) => {
    event.preventDefault();
    const isEmpty = fields.text.trim() === "";
    setMissing(isEmpty);
    if (isEmpty) return text.focus();
    const { state, due } = fields;
    props.draft.remark(props.remark?.id ?? createRandomId(), {
      about: props.about,
      text: fields.text.trim(),
      department: fields.department.trim(),
      due: due === "" ? null : due,
      state,
    });
    return props.onDone();
  };
  return (
    <form class="remark-form" noValidate onSubmit={save}>
      <div class="field">
        <label class="field-name" for={`${id}-text`}>
          {props.words.text}
        </label>
        <textarea
          id={`${id}-text`}
          ref={text}
          rows={3}
          maxlength={MOST.text}
          value={fields.text}
          aria-invalid={isMissing()}
          aria-describedby={`${id}-fault`}
          onInput={({ currentTarget }) => setFields({ text: currentTarget.value })}
        />
        <span class="remark-fault" id={`${id}-fault`} role="alert">
          <Show when={isMissing()}>{props.words.textHint}</Show>
        </span>
      </div>
      <div class="remark-pair">
        <Line
          label={props.words.department}
          value={fields.department}
          onText={(department) => setFields({ department })}
        />
        <Line
          label={props.words.due}
          type="date"
          value={fields.due ?? ""}
          onText={(due) => setFields({ due: due === "" ? null : due })}
        />
      </div>
      <Pills
        legend={props.words.state}
        pills={statePills(props.words)}
        value={fields.state}
        onChange={(state) => setFields({ state })}
      />
      <Line label={props.words.by} value={props.draft.by()} onText={props.draft.setBy} />
      <div class="remark-buttons">
        <button type="submit" class="button primary">
          {props.words.save}
        </button>
        <button type="button" class="button" onClick={() => props.onDone()}>
          {props.words.cancel}
        </button>
      </div>
    </form>
  );
}

function Line(props: {
  label: string;
  value: string;
  type?: "text" | "date";
  onText: (text: string) => void;
}) {
  return (
    <label class="field">
      <span class="field-name">{props.label}</span>
      <input
        type={props.type ?? "text"}
        autocomplete="off"
        maxlength={MOST.line}
        value={props.value}
        onInput={({ currentTarget }) => props.onText(currentTarget.value)}
      />
    </label>
  );
}

function fieldsOf(remark: StandingRemark | null): Omit<Remark, "about"> {
  if (!remark) return { text: "", department: "", due: null, state: "open" };
  const { text, department, due, state } = remark;
  return { text, department, due, state };
}

import { For } from "solid-js";

/** A labelled list of which one holds. */
export function ChoiceField(props: {
  label: string;
  choices: readonly (readonly [value: string, text: string])[];
  value: string;
  onChange: (value: string) => void;
}) {
  return (
    <label class="own-field">
      <span>{props.label}</span>
      <select
        class="own-select"
        value={props.value}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      >
        <For each={props.choices}>
          {([value, text]) => (
            <option value={value} selected={value === props.value}>
              {text}
            </option>
          )}
        </For>
      </select>
    </label>
  );
}

import { createUniqueId, For } from "solid-js";
import "./pills.css";

export interface Pill<T> {
  readonly value: T;
  readonly text: string;
}

/** A few choices side by side, of which one holds. */
export function Pills<T extends string | number>(props: {
  legend: string;
  pills: readonly Pill<T>[];
  value: T;
  onChange: (value: T) => void;
}) {
  const name = createUniqueId();
  return (
    <fieldset class="pills">
      <legend>{props.legend}</legend>
      <div class="pills-row">
        <For each={props.pills}>
          {({ value, text }) => (
            <label>
              <input
                type="radio"
                name={name}
                checked={props.value === value}
                onChange={() => props.onChange(value)}
              />
              <span>{text}</span>
            </label>
          )}
        </For>
      </div>
    </fieldset>
  );
}

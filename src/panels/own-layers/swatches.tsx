import { createUniqueId, For } from "solid-js";

export interface Swatch {
  readonly value: string;
  readonly name: string;
  readonly colours: readonly string[];
}

/** Colours to choose from; each tells its name to those who do not see it. */
export function Swatches(props: {
  legend: string;
  swatches: readonly Swatch[];
  value: string;
  onChange: (value: string) => void;
}) {
  const group = createUniqueId();
  return (
    <fieldset class="own-field swatches">
      <legend>{props.legend}</legend>
      <div class="swatches-row">
        <For each={props.swatches}>
          {({ value, name, colours }) => (
            <label title={name}>
              <input
                type="radio"
                name={group}
                aria-label={name}
                checked={props.value === value}
                onChange={() => props.onChange(value)}
              />
              <span class="swatch" aria-hidden="true">
                <For each={colours}>{(colour) => <i style={{ background: colour }} />}</For>
              </span>
            </label>
          )}
        </For>
      </div>
    </fieldset>
  );
}

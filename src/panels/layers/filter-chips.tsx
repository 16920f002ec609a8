import { createUniqueId, For, type JSX, Show } from "solid-js";
import { toToggled } from "./filter-choices.ts";

/** One question of the filter: any number of answers, none meaning all. */
export function FilterChips<T extends string>(props: {
  title: string;
  choices: readonly T[];
  chosen: readonly T[];
  onChosen: (chosen: readonly T[]) => void;
  children: (choice: T) => JSX.Element;
}) {
  const id = createUniqueId();
  return (
    <Show when={props.choices.length > 0}>
      <section class="filter-group" aria-labelledby={id}>
        <h2 id={id}>{props.title}</h2>
        <ul>
          <For each={props.choices}>
            {(choice) => (
              <li>
                <button
                  type="button"
                  class="chip"
                  aria-pressed={props.chosen.includes(choice)}
                  onClick={() => props.onChosen(toToggled(props.chosen, choice))}
                >
                  {props.children(choice)}
                </button>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}

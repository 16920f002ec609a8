import { createMemo, createSignal, createUniqueId, For, Show } from "solid-js";
import type { BasemapMessages } from "../../i18n/basemap.ts";
import type { LngLat } from "../../model/geometry.ts";
import { parseCoordinates } from "../../model/parse-coordinates.ts";
import type { Spot } from "./create-spots.ts";

/** Where each spot lies, to be typed where nobody can point at the map. */
export function SpotRows(props: {
  words: BasemapMessages["placing"];
  spots: readonly Spot[];
  onLocate: (index: number, at: LngLat) => void;
}) {
  const id = createUniqueId();
  const [wrong, setWrong] = createSignal<number | null>(null);
  const read = (index: number, text: string) => {
    const at = parseCoordinates(text);
    setWrong(at || text.trim() === "" ? null : index);
    if (at) props.onLocate(index, at);
  };
  return (
    <Show when={props.spots.length > 0}>
      <ol class="placer-spots">
        <For each={[...props.spots.keys()]}>
          {(index) => {
            /** What was typed wrongly stays until there is something to put in its place. */
            const written = createMemo(() => toText(props.spots[index]?.at ?? null));
            return (
              <li>
                <label class="field">
                  <span aria-hidden="true">{index + 1}</span>
                  <input
                    type="text"
                    autocomplete="off"
                    spellcheck={false}
                    aria-label={props.words.coordinates(index + 1)}
                    aria-describedby={`${id}-hint`}
                    aria-invalid={wrong() === index}
                    placeholder={props.words.coordinatesSample}
                    value={written()}
                    onChange={(event) => read(index, event.currentTarget.value)}
                  />
                </label>
                <Show when={wrong() === index}>
                  <p role="alert">{props.words.coordinatesWrong}</p>
                </Show>
              </li>
            );
          }}
        </For>
      </ol>
      <p class="meta" id={`${id}-hint`}>
        {props.words.coordinatesHint}
      </p>
    </Show>
  );
}

function toText(at: LngLat | null): string {
  return at === null ? "" : at.map((degrees) => Number(degrees.toFixed(6))).join(", ");
}

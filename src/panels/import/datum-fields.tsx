import { createUniqueId, For, Show } from "solid-js";
import type { ImportMessages } from "../../i18n/import.ts";
import type { ImportPanelMessages } from "../../i18n/import-panel.ts";
import type { Choices, Datum, LayerReading } from "../../import/reading.ts";
import { ChoiceField } from "../own-layers/choice-field.tsx";
import "../shell/check.css";

const DATUMS: readonly Datum[] = ["wgs84", "cgcs2000", "gcj02", "bd09"];

/** Those of China: 75° to 135° in the zones of three degrees. */
const MERIDIANS = Array.from({ length: 21 }, (_, at) => 75 + 3 * at);

/** Against what the coordinates are measured; asked where the file does not say, each answer seen on the map at once. */
export function DatumFields(props: {
  words: ImportPanelMessages;
  readers: ImportMessages;
  reading: LayerReading;
  onDecide: (change: Choices) => void;
}) {
  const group = createUniqueId();
  const datum = () => props.reading.datum;
  const isAsked = () => datum().known === null || datum().why === "chosen";
  const isMetres = () => props.reading.needs === "meridian" || datum().meridian !== null;
  const known = () => {
    const { known } = datum();
    return known === null ? "" : props.readers.datums[known];
  };
  return (
    <Show when={datum().why !== "none" && datum().why !== "places"}>
      <Show
        when={isMetres()}
        fallback={
          <Show
            when={isAsked()}
            fallback={
              <p class="draft-fact meta" title={props.readers.datumReasons[datum().why]}>
                {props.words.datum(known())}
              </p>
            }
          >
            <fieldset class="datum">
              <legend>{props.words.datumAsk}</legend>
              <For each={DATUMS}>
                {(one) => (
                  <label class="check">
                    <input
                      type="radio"
                      name={group}
                      checked={datum().known === one}
                      onChange={() => props.onDecide({ datum: one })}
                    />
                    <span>{props.readers.datums[one]}</span>
                  </label>
                )}
              </For>
            </fieldset>
          </Show>
        }
      >
        <ChoiceField
          label={props.words.meridian}
          choices={[
            ["", props.words.meridianAsk],
            ...MERIDIANS.map((one) => [String(one), props.words.degrees(one)] as const),
          ]}
          value={String(datum().meridian ?? "")}
          onChange={(value) => value !== "" && props.onDecide({ meridian: Number(value) })}
        />
      </Show>
      <Show when={props.reading.isSwapped}>
        <p class="meta">{props.words.swapped}</p>
      </Show>
    </Show>
  );
}

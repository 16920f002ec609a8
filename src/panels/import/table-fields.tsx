import { Show } from "solid-js";
import type { ImportPanelMessages } from "../../i18n/import-panel.ts";
import type { Choices, Encoding, LayerReading } from "../../import/reading.ts";
import { ChoiceField } from "../own-layers/choice-field.tsx";
import { PositionFields } from "./position-fields.tsx";
import { SheetField } from "./sheet-field.tsx";

const ENCODINGS: readonly Encoding[] = ["utf-8", "gb18030", "utf-16"];

/** What is guessed of a table: its letters, its sheet, and which columns hold positions and names. */
export function TableFields(props: {
  words: ImportPanelMessages;
  reading: LayerReading;
  onDecide: (change: Choices) => void;
}) {
  return (
    <>
      <Show when={props.reading.columnsGuess}>
        {(guess) => (
          <>
            <SheetField
              label={props.words.sheet}
              sheets={guess().sheets}
              sheet={guess().sheet}
              onChoose={(sheet) => props.onDecide({ sheet })}
            />
            <PositionFields words={props.words} guess={guess()} onDecide={props.onDecide} />
            <ChoiceField
              label={props.words.nameColumn}
              choices={[
                ["", props.words.noName],
                ...guess().headers.map((name) => [name, name] as const),
              ]}
              value={guess().name ?? ""}
              onChange={(nameColumn) => nameColumn !== "" && props.onDecide({ nameColumn })}
            />
          </>
        )}
      </Show>
      <Show when={props.reading.encoding}>
        {(encoding) => (
          <ChoiceField
            label={props.words.encoding}
            choices={ENCODINGS.map((one) => [one, props.words.encodings[one]] as const)}
            value={encoding()}
            onChange={(value) => {
              const chosen = ENCODINGS.find((one) => one === value);
              if (chosen) props.onDecide({ encoding: chosen });
            }}
          />
        )}
      </Show>
    </>
  );
}

import LocateFixed from "lucide-solid/icons/locate-fixed";
import { createUniqueId, Show } from "solid-js";
import type { ImportMessages } from "../../i18n/import.ts";
import type { ImportPanelMessages } from "../../i18n/import-panel.ts";
import type { Choices } from "../../import/reading.ts";
import type { DraftLayer } from "./create-draft-layers.ts";
import type { PlaceNames as Names } from "./create-place-names.ts";
import { DatumFields } from "./datum-fields.tsx";
import { FaultList } from "./fault-list.tsx";
import { PlaceNames } from "./place-names.tsx";
import { TableFields } from "./table-fields.tsx";
import "./draft-card.css";

/** How one layer was understood, and all of it that a person may say otherwise. */
export function DraftCard(props: {
  words: ImportPanelMessages;
  readers: ImportMessages;
  report: string;
  draft: DraftLayer;
  names: Names;
  onEdit: (change: { readonly name?: string; readonly isIncluded?: boolean }) => void;
  onDecide: (change: Choices) => void;
  /** Puts places right with it instead of adding it. */
  onCorrect: () => void;
}) {
  const id = createUniqueId();
  const reading = () => props.draft.reading;
  const encoding = () => {
    const { encoding } = reading();
    return encoding === null ? null : props.words.encodings[encoding];
  };
  const hasNamedPlaces = () => {
    const guess = reading().columnsGuess;
    const kind = guess?.positions?.kind ?? "named";
    return kind !== "named" && guess?.name !== null;
  };
  return (
    <section class="draft" classList={{ out: !props.draft.isIncluded }} aria-labelledby={id}>
      <header class="draft-head">
        <h3 id={id}>{reading().file}</h3>
        <label class="draft-include" title={props.words.include}>
          <input
            type="checkbox"
            role="switch"
            class="switch"
            aria-label={props.words.includeNamed(props.draft.name)}
            checked={props.draft.isIncluded}
            aria-checked={props.draft.isIncluded}
            onChange={(event) => props.onEdit({ isIncluded: event.currentTarget.checked })}
          />
        </label>
      </header>
      <p class="meta">
        {props.words.rows(reading().data.count)} ·{" "}
        {props.words.format(props.readers.formats[reading().format], encoding())}
      </p>
      <Show when={props.draft.isIncluded}>
        <Needs words={props.words} draft={props.draft} />
        <Show when={reading().names}>
          {(read) => (
            <PlaceNames
              words={props.words}
              names={props.names}
              reading={reading()}
              read={read()}
              onAnswered={() => props.onDecide({})}
            />
          )}
        </Show>
        <DatumFields
          words={props.words}
          readers={props.readers}
          reading={reading()}
          onDecide={props.onDecide}
        />
        <FaultList
          words={props.words}
          readers={props.readers}
          report={props.report}
          reading={reading()}
        />
        <label class="own-field">
          <span>{props.words.name}</span>
          <input
            class="own-input"
            value={props.draft.name}
            maxLength={80}
            onInput={(event) => props.onEdit({ name: event.currentTarget.value })}
          />
        </label>
        <TableFields words={props.words} reading={reading()} onDecide={props.onDecide} />
        <Show when={hasNamedPlaces()}>
          <button type="button" class="button draft-correct" onClick={() => props.onCorrect()}>
            <LocateFixed size={15} aria-hidden="true" />
            {props.words.correct}
          </button>
        </Show>
      </Show>
    </section>
  );
}

function Needs(props: { words: ImportPanelMessages; draft: DraftLayer }) {
  const needs = () => {
    const { needs } = props.draft.reading;
    if (needs === "positions") return props.words.needsPositions;
    return needs === "meridian" ? props.words.needsMeridian : null;
  };
  return <Show when={needs()}>{(text) => <p class="import-note">{text()}</p>}</Show>;
}

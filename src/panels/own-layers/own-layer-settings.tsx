import { Show } from "solid-js";
import type { OwnLayersMessages } from "../../i18n/own-layers.ts";
import type { OwnLayer } from "../../model/own/own-layer-settings.ts";
import type { ShownLayer } from "../../model/own/shown-layer.ts";
import { OpacitySlider } from "../layers/opacity-slider.tsx";
import { ChoiceField } from "./choice-field.tsx";
import { ColourFields } from "./colour-fields.tsx";
import { ConditionFields } from "./condition-fields.tsx";
import "./own-layer-settings.css";

/** All there is to set of one layer; `mark` joins what is typed or dragged into one change. */
export function OwnLayerSettings(props: {
  words: OwnLayersMessages;
  shown: ShownLayer;
  statements: readonly (readonly [id: string, text: string])[];
  onChange: (change: Partial<OwnLayer>, mark?: string) => void;
}) {
  const layer = () => props.shown.layer;
  const columns = () => props.shown.data.columns;
  return (
    <div class="own-settings">
      <Show when={layer().placedBy === "names"}>
        <p class="meta">{props.words.placedByNames}</p>
      </Show>
      <label class="own-field">
        <span>{props.words.name}</span>
        <input
          class="own-input"
          value={layer().name}
          maxLength={80}
          onInput={(event) => {
            const name = event.currentTarget.value;
            if (name.trim() !== "") props.onChange({ name }, `name/${layer().id}`);
          }}
        />
      </label>
      <ColourFields
        words={props.words}
        columns={columns()}
        colour={layer().colour}
        onChange={(colour) => props.onChange({ colour })}
      />
      <OpacitySlider
        label={props.words.opacity}
        name={props.words.opacityOf(layer().name)}
        text={props.words.percent(layer().opacity)}
        value={layer().opacity}
        onValue={(opacity) => props.onChange({ opacity }, `opacity/${layer().id}`)}
      />
      <ChoiceField
        label={props.words.label}
        choices={[["", props.words.noLabel], ...columns().map(({ name }) => [name, name] as const)]}
        value={layer().labelColumn ?? ""}
        onChange={(name) => props.onChange({ labelColumn: name === "" ? null : name })}
      />
      <ConditionFields
        words={props.words}
        columns={columns()}
        condition={layer().condition}
        onChange={(condition) => props.onChange({ condition }, `condition/${layer().id}`)}
      />
      <ChoiceField
        label={props.words.evidence}
        choices={[["", props.words.noEvidence], ...props.statements]}
        value={layer().evidenceFor ?? ""}
        onChange={(id) => props.onChange({ evidenceFor: id === "" ? null : id })}
      />
    </div>
  );
}

import { Show } from "solid-js";
import type { OwnLayersMessages } from "../../i18n/own-layers.ts";
import type { OwnColour } from "../../model/own/own-colour.ts";
import {
  CATEGORICAL,
  CATEGORICAL_IDS,
  SEQUENTIAL,
  SEQUENTIAL_IDS,
} from "../../model/own/palettes.ts";
import type { Column } from "../../model/own-layer.ts";
import { ChoiceField } from "./choice-field.tsx";
import { changeWay, toColourBy, WAYS, wayOf } from "./colour-choices.ts";
import { type Swatch, Swatches } from "./swatches.tsx";

/** By what a layer is coloured, how its values are told apart, and in which colours. */
export function ColourFields(props: {
  words: OwnLayersMessages;
  columns: readonly Column[];
  colour: OwnColour;
  onChange: (colour: OwnColour) => void;
}) {
  const columnName = () => (props.colour.by === "nothing" ? "" : props.colour.column);
  const columnOf = (name: string) => props.columns.find((column) => column.name === name);
  const isNumber = () => columnOf(columnName())?.type === "number";
  const wayWords = () => ({
    category: props.words.categories,
    quantile: props.words.quantile,
    equal: props.words.equal,
  });
  return (
    <>
      <ChoiceField
        label={props.words.colour}
        choices={[
          ["", props.words.oneColour],
          ...props.columns.map(({ name }) => [name, props.words.byColumn(name)] as const),
        ]}
        value={columnName()}
        onChange={(name) => props.onChange(toColourBy(columnOf(name)))}
      />
      <Show when={isNumber()}>
        <ChoiceField
          label={props.words.steps}
          choices={WAYS.map((way) => [way, wayWords()[way]] as const)}
          value={wayOf(props.colour) ?? ""}
          onChange={(chosen) => {
            const way = WAYS.find((one) => one === chosen);
            if (way) props.onChange(changeWay(props.colour, way));
          }}
        />
      </Show>
      <Swatches
        legend={props.words.palette}
        swatches={swatchesFor(props.colour, props.words)}
        value={props.colour.by === "nothing" ? props.colour.colour : props.colour.palette}
        onChange={(value) => props.onChange(withSwatch(props.colour, value))}
      />
    </>
  );
}

function swatchesFor({ by }: OwnColour, words: OwnLayersMessages): readonly Swatch[] {
  if (by === "nothing")
    return CATEGORICAL.clear.map((colour, at) => ({
      value: colour,
      name: words.colourNumber(at + 1),
      colours: [colour],
    }));
  if (by === "category")
    return CATEGORICAL_IDS.map((id) => ({
      value: id,
      name: words.palettes[id],
      colours: CATEGORICAL[id],
    }));
  return SEQUENTIAL_IDS.map((id) => ({
    value: id,
    name: words.palettes[id],
    colours: SEQUENTIAL[id],
  }));
}

function withSwatch(colour: OwnColour, value: string): OwnColour {
  if (colour.by === "nothing") return { by: "nothing", colour: value };
  if (colour.by === "category") {
    const palette = CATEGORICAL_IDS.find((id) => id === value) ?? colour.palette;
    return { ...colour, palette };
  }
  return { ...colour, palette: SEQUENTIAL_IDS.find((id) => id === value) ?? colour.palette };
}

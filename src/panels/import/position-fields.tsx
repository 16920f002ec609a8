import { Match, Switch } from "solid-js";
import type { ImportPanelMessages } from "../../i18n/import-panel.ts";
import type { Choices, PositionColumns, TableGuess } from "../../import/reading.ts";
import { ChoiceField } from "../own-layers/choice-field.tsx";

/** In which columns the positions stand. */
export function PositionFields(props: {
  words: ImportPanelMessages;
  guess: TableGuess;
  onDecide: (change: Choices) => void;
}) {
  const headers = () => props.guess.headers.map((name) => [name, name] as const);
  const pair = () => {
    const { positions } = props.guess;
    return positions?.kind === "pair" ? positions : null;
  };
  const single = () => {
    const { positions } = props.guess;
    return positions?.kind === "together" || positions?.kind === "named" ? positions : null;
  };
  const decide = (positions: PositionColumns | null) => props.onDecide({ positions });
  const chooseKind = (kind: string) => {
    const [first = "", second = first] = props.guess.headers;
    if (kind === "pair") decide({ kind, lng: first, lat: second });
    else if (kind === "named") decide({ kind, column: props.guess.name ?? first });
    else decide(kind === "together" ? { kind, column: first } : null);
  };
  return (
    <>
      <ChoiceField
        label={props.words.positions}
        choices={[
          ["pair", props.words.positionKinds.pair],
          ["together", props.words.positionKinds.together],
          ["named", props.words.positionKinds.named],
          ["none", props.words.positionKinds.none],
        ]}
        value={props.guess.positions?.kind ?? "none"}
        onChange={chooseKind}
      />
      <Switch>
        <Match when={pair()}>
          {(columns) => (
            <>
              <ChoiceField
                label={props.words.lng}
                choices={headers()}
                value={columns().lng}
                onChange={(lng) => decide({ ...columns(), lng })}
              />
              <ChoiceField
                label={props.words.lat}
                choices={headers()}
                value={columns().lat}
                onChange={(lat) => decide({ ...columns(), lat })}
              />
            </>
          )}
        </Match>
        <Match when={single()}>
          {(columns) => (
            <ChoiceField
              label={columns().kind === "named" ? props.words.named : props.words.together}
              choices={headers()}
              value={columns().column}
              onChange={(column) => decide({ ...columns(), column })}
            />
          )}
        </Match>
      </Switch>
    </>
  );
}

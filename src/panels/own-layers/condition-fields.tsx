import { Show } from "solid-js";
import type { OwnLayersMessages } from "../../i18n/own-layers.ts";
import { type Condition, TESTS, type Test } from "../../model/own/condition.ts";
import type { Column } from "../../model/own-layer.ts";
import { ChoiceField } from "./choice-field.tsx";

/** One column, one condition. */
export function ConditionFields(props: {
  words: OwnLayersMessages;
  columns: readonly Column[];
  condition: Condition | null;
  onChange: (condition: Condition | null) => void;
}) {
  const testsFor = (column: string): readonly Test[] => {
    const isNumber = props.columns.some(({ name, type }) => name === column && type === "number");
    return isNumber ? ["atLeast", "atMost", "is", "isNot", "filled"] : TEXT_TESTS;
  };
  const choose = (column: string) => {
    const [test = "contains"] = testsFor(column);
    props.onChange(column === "" ? null : { column, test, value: "" });
  };
  return (
    <>
      <ChoiceField
        label={props.words.condition}
        choices={[
          ["", props.words.everything],
          ...props.columns.map(({ name }) => [name, name] as const),
        ]}
        value={props.condition?.column ?? ""}
        onChange={choose}
      />
      <Show when={props.condition}>
        {(condition) => (
          <>
            <ChoiceField
              label={props.words.test}
              choices={testsFor(condition().column).map(
                (test) => [test, props.words.tests[test]] as const,
              )}
              value={condition().test}
              onChange={(chosen) => {
                const test = TESTS.find((one) => one === chosen);
                if (test) props.onChange({ ...condition(), test });
              }}
            />
            <Show when={condition().test !== "filled"}>
              <label class="own-field">
                <span>{props.words.value}</span>
                <input
                  class="own-input"
                  value={condition().value}
                  onInput={(event) =>
                    props.onChange({ ...condition(), value: event.currentTarget.value })
                  }
                />
              </label>
            </Show>
          </>
        )}
      </Show>
    </>
  );
}

const TEXT_TESTS: readonly Test[] = ["contains", "is", "isNot", "filled"];

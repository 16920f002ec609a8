import { Show } from "solid-js";
import { ChoiceField } from "../own-layers/choice-field.tsx";

/** Which sheet of a workbook is read; nothing to choose where there is but one. */
export function SheetField(props: {
  label: string;
  sheets: readonly string[];
  sheet: string | null;
  onChoose: (sheet: string) => void;
}) {
  return (
    <Show when={props.sheets.length > 1}>
      <ChoiceField
        label={props.label}
        choices={props.sheets.map((name) => [name, name] as const)}
        value={props.sheet ?? ""}
        onChange={props.onChoose}
      />
    </Show>
  );
}

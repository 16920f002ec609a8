import { For } from "solid-js";
import type { ExportReader } from "../../export/export-reader.ts";
import { toFace } from "../../tour/face.ts";
import type { Step } from "../../tour/step.ts";

/** Which step of the tour, by its number and title. */
export function StepSelect(props: {
  steps: readonly Step[];
  reader: ExportReader;
  /** From 1. */
  value: number;
  onChange: (step: number) => void;
}) {
  return (
    <label class="step-select">
      <span>{props.reader.exports.whichStep}</span>
      <select
        value={props.value}
        onChange={(event) => props.onChange(Number(event.currentTarget.value))}
      >
        <For each={props.steps}>
          {(step, index) => (
            <option value={index() + 1} selected={props.value === index() + 1}>
              {props.reader.exports.stepOption(index() + 1, toFace(step, props.reader).title)}
            </option>
          )}
        </For>
      </select>
    </label>
  );
}

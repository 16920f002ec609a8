import { For, Show } from "solid-js";
import type { RemarksMessages } from "../../../i18n/remarks.ts";
import { isOverdue, type StandingRemark } from "../../../model/remark.ts";
import { toDay } from "../../../model/to-day.ts";
import "./written-remarks.css";

/** Remarks on one thing, to be read; with `onEdit` to be rewritten and taken away as well. */
export function WrittenRemarks(props: {
  remarks: readonly StandingRemark[];
  words: RemarksMessages;
  onEdit?: (remark: StandingRemark) => void;
  onRemove?: (remark: StandingRemark) => void;
}) {
  return (
    <ul class="written-remarks">
      <For each={props.remarks}>
        {(remark) => (
          <li data-state={remark.state}>
            <p>{remark.text}</p>
            <p class="meta">{remarkLine(remark, props.words)}</p>
            <Show when={props.onEdit}>
              <div class="written-buttons">
                <button
                  type="button"
                  class="button quiet"
                  aria-label={props.words.editOf(remark.text)}
                  onClick={() => props.onEdit?.(remark)}
                >
                  {props.words.edit}
                </button>
                <button
                  type="button"
                  class="button quiet"
                  aria-label={props.words.removeOf(remark.text)}
                  onClick={() => props.onRemove?.(remark)}
                >
                  {props.words.remove}
                </button>
              </div>
            </Show>
          </li>
        )}
      </For>
    </ul>
  );
}

function remarkLine(remark: StandingRemark, words: RemarksMessages): string {
  const { department, due, state, by } = remark;
  const isLate = isOverdue(remark, toDay(new Date()));
  const date = due === null ? words.noDue : isLate ? words.overdue(due) : words.dueOn(due);
  return [words.states[state], department || words.noDepartment, date, by]
    .filter((part) => part !== "")
    .join(" · ");
}

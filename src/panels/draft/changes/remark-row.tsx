import { Show } from "solid-js";
import type { RemarksMessages } from "../../../i18n/remarks.ts";
import type { FeatureId } from "../../../model/feature.ts";
import { isOverdue, type StandingRemark } from "../../../model/remark.ts";
import { toDay } from "../../../model/to-day.ts";
import type { ViewerStore } from "../../../store/store.ts";
import { Pills } from "../../shell/pills.tsx";
import type { Draft } from "../draft-state.ts";
import { statePills } from "../remark/state-pills.ts";

/** A remark with what it is about; its state is set here, the rest in its form. */
export function RemarkRow(props: {
  remark: StandingRemark;
  subject: string;
  store: ViewerStore;
  draft: Draft;
  words: RemarksMessages;
  onShow: (id: FeatureId) => void;
}) {
  const about = () => props.remark.about;
  const due = () => {
    const { due: date } = props.remark;
    if (date === null) return props.words.noDue;
    const today = toDay(new Date());
    return isOverdue(props.remark, today) ? props.words.overdue(date) : props.words.dueOn(date);
  };
  const goTo = () => {
    const { type, id } = about();
    if (type === "feature") props.onShow(id);
    else if (type === "statement") props.store.selectStatement(id);
  };
  const setState = (state: StandingRemark["state"]) => {
    const { text, department, due: date } = props.remark;
    props.draft.remark(props.remark.id, { about: about(), text, department, due: date, state });
  };
  return (
    <li class="remark" data-state={props.remark.state}>
      <Show
        when={about().type !== "step"}
        fallback={
          <p class="meta">
            {props.words.subjects.step} · {props.subject}
          </p>
        }
      >
        <button type="button" class="link meta remark-subject" onClick={goTo}>
          {props.subject}
        </button>
      </Show>
      <p class="remark-text">{props.remark.text}</p>
      <p class="meta">
        {props.remark.department || props.words.noDepartment} ·{" "}
        <span classList={{ "changes-urgent": isOverdue(props.remark, toDay(new Date())) }}>
          {due()}
        </span>
      </p>
      <div class="remark-foot">
        <Pills
          legend={props.words.state}
          pills={statePills(props.words)}
          value={props.remark.state}
          onChange={setState}
        />
        <button
          type="button"
          class="button quiet"
          aria-label={props.words.editOf(props.remark.text)}
          onClick={() => props.store.remarks.write(about())}
        >
          {props.words.edit}
        </button>
      </div>
    </li>
  );
}

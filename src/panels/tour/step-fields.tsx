import ArrowDown from "lucide-solid/icons/arrow-down";
import ArrowUp from "lucide-solid/icons/arrow-up";
import ClipboardPen from "lucide-solid/icons/clipboard-pen";
import { MOST, retitle, setNote, setSeconds } from "../../tour/edit-verbs.ts";
import type { Step, StepId } from "../../tour/step.ts";
import { CameraField } from "./camera-field.tsx";
import type { EditorState } from "./editor-state.ts";
import { SecondsField } from "./seconds-field.tsx";
import type { TourState } from "./tour-state.ts";
import { WrittenField } from "./written-field.tsx";
import "./step-fields.css";

/** What a person may change about the step that is open. */
export function StepFields(props: {
  id: StepId;
  step: Step;
  tour: TourState;
  editor: EditorState;
}) {
  const words = () => props.editor.words();
  const dataTitle = () => props.editor.dataTitle(props.id);
  const move = (by: 1 | -1, button: HTMLElement) => {
    props.editor.moveBy(props.id, by);
    button.focus();
  };
  return (
    <div class="step-fields">
      <WrittenField
        label={words().title}
        hint={words().titleHint}
        value={props.editor.titleOf(props.step)}
        placeholder={dataTitle()}
        most={MOST.title}
        onText={(text) =>
          props.tour.change(
            (edits) => retitle(edits, props.id, text, dataTitle()),
            `title ${props.id}`,
          )
        }
        onDone={props.tour.seal}
      />
      <WrittenField
        label={words().note}
        hint={words().noteHint}
        value={props.step.note}
        placeholder={words().notePlaceholder}
        most={MOST.note}
        rows={3}
        onText={(text) =>
          props.tour.change((edits) => setNote(edits, props.id, text), `note ${props.id}`)
        }
        onDone={props.tour.seal}
      />
      <SecondsField
        words={words()}
        value={props.step.seconds}
        onValue={(seconds) => {
          const natural = props.editor.naturalOf(props.id);
          if (natural)
            props.tour.change(
              (edits) => setSeconds(edits, natural, seconds),
              `seconds ${props.id}`,
            );
        }}
        onDone={props.tour.seal}
      />
      <button
        type="button"
        class="button step-remark"
        onClick={() => props.editor.remark(props.id)}
      >
        <ClipboardPen size={15} aria-hidden="true" />
        {words().remark(props.editor.remarkCount(props.id))}
      </button>
      <CameraField step={props.step} tour={props.tour} editor={props.editor} />
      <div class="step-moves">
        <button
          type="button"
          class="button"
          onClick={({ currentTarget }) => move(-1, currentTarget)}
        >
          <ArrowUp size={15} aria-hidden="true" />
          {words().moveUp}
        </button>
        <button
          type="button"
          class="button"
          onClick={({ currentTarget }) => move(1, currentTarget)}
        >
          <ArrowDown size={15} aria-hidden="true" />
          {words().moveDown}
        </button>
      </div>
    </div>
  );
}

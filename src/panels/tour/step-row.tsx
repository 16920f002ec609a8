import Camera from "lucide-solid/icons/camera";
import Eye from "lucide-solid/icons/eye";
import EyeOff from "lucide-solid/icons/eye-off";
import NotebookPen from "lucide-solid/icons/notebook-pen";
import { createEffect, Show } from "solid-js";
import { setHidden } from "../../tour/edit-verbs.ts";
import type { EditedStep } from "../../tour/edits.ts";
import type { StepId } from "../../tour/step.ts";
import type { EditorState } from "./editor-state.ts";
import type { StepDrag } from "./step-drag.ts";
import { StepFields } from "./step-fields.tsx";
import { StepGrip } from "./step-grip.tsx";
import type { TourState } from "./tour-state.ts";
import "./step-row.css";

interface RowProps {
  readonly id: StepId;
  readonly tour: TourState;
  readonly editor: EditorState;
  readonly drag: StepDrag;
  readonly isCarried: boolean;
}

export function StepRow(props: RowProps) {
  const entry = () => props.editor.byId().get(props.id);
  return <Show when={entry()}>{(known) => <KnownRow {...props} entry={known()} />}</Show>;
}

function KnownRow(props: RowProps & { readonly entry: EditedStep }) {
  const words = () => props.editor.words();
  const step = () => props.entry.step;
  const title = () => props.editor.titleOf(step());
  const number = () => props.editor.numberOf(props.id);
  const isOpen = () => props.editor.current() === props.id;
  let row!: HTMLLIElement;
  createEffect(() => {
    if (isOpen()) row.scrollIntoView({ block: "nearest" });
  });
  return (
    <li
      ref={row}
      class="step"
      classList={{
        open: isOpen(),
        chapter: step().kind === "chapter",
        muted: props.entry.hidden,
        carried: props.isCarried,
        "drop-before": props.drag.before() === props.id,
      }}
    >
      <div class="step-head" data-step={props.id}>
        <StepGrip id={props.id} title={title()} editor={props.editor} drag={props.drag} />
        <button
          type="button"
          class="step-open"
          aria-expanded={isOpen()}
          onClick={() => props.editor.open(isOpen() ? null : props.id)}
        >
          <span class="step-number">
            <Show when={number()} fallback={<HiddenSign word={words().isHidden} />}>
              {(place) => place()}
            </Show>{" "}
          </span>
          <span class="step-title">{title()}</span>
        </button>
        <span class="step-signs">
          <Show when={step().note !== ""}>
            <NotebookPen size={14} role="img" aria-label={words().hasNote} />
          </Show>
          <Show when={step().viewport}>
            <Camera size={14} role="img" aria-label={words().hasCamera} />
          </Show>
          <Show when={words().kinds[step().kind]}>
            {(kind) => <span class="step-kind">{kind()}</span>}
          </Show>
          <span>{words().seconds(step().seconds)}</span>
        </span>
        <button
          type="button"
          class="icon-button step-hide"
          aria-pressed={props.entry.hidden}
          aria-label={words().hide(title())}
          title={words().hidden}
          onClick={() =>
            props.tour.change((edits) => setHidden(edits, props.id, !props.entry.hidden))
          }
        >
          <Show when={props.entry.hidden} fallback={<Eye size={16} />}>
            <EyeOff size={16} />
          </Show>
        </button>
      </div>
      <Show when={isOpen()}>
        <StepFields id={props.id} step={step()} tour={props.tour} editor={props.editor} />
      </Show>
    </li>
  );
}

function HiddenSign(props: { word: string }) {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span class="visually-hidden">{props.word}</span>
    </>
  );
}

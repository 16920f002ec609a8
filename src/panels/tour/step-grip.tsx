import GripVertical from "lucide-solid/icons/grip-vertical";
import type { StepId } from "../../tour/step.ts";
import type { EditorState } from "./editor-state.ts";
import { gripOf } from "./grip-of.ts";
import type { StepDrag } from "./step-drag.ts";

/** What a row is moved by: pulled, or with the arrow keys. */
export function StepGrip(props: {
  id: StepId;
  title: string;
  editor: EditorState;
  drag: StepDrag;
}) {
  const walk = (event: KeyboardEvent) => {
    if (event.key === "Escape" && props.drag.dragged() !== null) {
      event.preventDefault();
      props.drag.stop();
    }
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    event.preventDefault();
    props.editor.moveBy(props.id, event.key === "ArrowUp" ? -1 : 1);
    gripOf(props.id)?.focus();
  };
  return (
    <button
      type="button"
      class="icon-button step-grip"
      data-grip={props.id}
      aria-label={props.editor.words().move(props.title)}
      aria-describedby="tour-move-hint"
      onKeyDown={walk}
      onPointerDown={(event) => props.drag.take(props.id, event)}
      onPointerMove={(event) => props.drag.pull(event)}
      onPointerUp={() => props.drag.drop()}
      onPointerCancel={() => props.drag.stop()}
    >
      <GripVertical size={16} aria-hidden="true" />
    </button>
  );
}

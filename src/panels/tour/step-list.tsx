import { createMemo, For } from "solid-js";
import type { StepId } from "../../tour/step.ts";
import { carriedWith } from "../../tour/step-order.ts";
import type { EditorState } from "./editor-state.ts";
import { createStepDrag } from "./step-drag.ts";
import { StepRow } from "./step-row.tsx";
import type { TourState } from "./tour-state.ts";
import "./step-list.css";

/** Every step in its order, moved by hand, by finger or by key. */
export function StepList(props: { tour: TourState; editor: EditorState }) {
  let list: HTMLOListElement | undefined;
  const drag = createStepDrag(
    () => list,
    (id, before) => props.editor.moveBefore(id, before),
  );
  const carried = createMemo<readonly StepId[]>(() => {
    const id = drag.dragged();
    const steps = props.tour.tour().all.map(({ step }) => step);
    return id === null ? [] : carriedWith(steps, id);
  });
  return (
    <ol
      class="step-list"
      classList={{ "drop-at-end": drag.before() === null }}
      aria-label={props.editor.words().steps}
      ref={list}
    >
      <For each={props.editor.ids()}>
        {(id) => (
          <StepRow
            id={id}
            tour={props.tour}
            editor={props.editor}
            drag={drag}
            isCarried={carried().includes(id)}
          />
        )}
      </For>
    </ol>
  );
}

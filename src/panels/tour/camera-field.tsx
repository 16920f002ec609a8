import Camera from "lucide-solid/icons/camera";
import { Show } from "solid-js";
import { setViewport } from "../../tour/edit-verbs.ts";
import type { Step } from "../../tour/step.ts";
import type { EditorState } from "./editor-state.ts";
import type { TourState } from "./tour-state.ts";

/** The camera follows the step's places until somebody fixes it. */
export function CameraField(props: { step: Step; tour: TourState; editor: EditorState }) {
  const words = () => props.editor.words();
  const isFixed = () => props.step.viewport !== null;
  return (
    <fieldset class="camera">
      <legend>
        {words().camera}
        <span class="meta">{isFixed() ? words().cameraFixed : words().cameraAuto}</span>
      </legend>
      <button type="button" class="button" onClick={() => props.editor.fixCamera(props.step)}>
        <Camera size={15} aria-hidden="true" />
        {isFixed() ? words().cameraAgain : words().cameraNow}
      </button>
      <Show when={isFixed()}>
        <button
          type="button"
          class="button quiet"
          onClick={() => props.tour.change((edits) => setViewport(edits, props.step.id, null))}
        >
          {words().cameraFollow}
        </button>
      </Show>
    </fieldset>
  );
}

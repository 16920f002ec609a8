import Download from "lucide-solid/icons/download";
import Redo from "lucide-solid/icons/redo-2";
import RotateCcw from "lucide-solid/icons/rotate-ccw";
import Undo from "lucide-solid/icons/undo-2";
import Upload from "lucide-solid/icons/upload";
import { isEdited } from "../../tour/edit-verbs.ts";
import { NO_EDITS } from "../../tour/edits.ts";
import { ToolButton } from "../shell/tool-button.tsx";
import type { EditorState } from "./editor-state.ts";
import type { Exchange } from "./exchange.ts";
import type { TourState } from "./tour-state.ts";

/** What is done to the tour as a whole. */
export function TourTools(props: { tour: TourState; editor: EditorState; exchange: Exchange }) {
  const words = () => props.editor.words();
  const choose = (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file) void props.exchange.openFile(file);
    input.value = "";
  };
  return (
    <div class="tour-tools">
      <ToolButton
        icon={Undo}
        name={words().undo}
        isOff={!props.tour.canUndo()}
        onUse={props.tour.undo}
      />
      <ToolButton
        icon={Redo}
        name={words().redo}
        isOff={!props.tour.canRedo()}
        onUse={props.tour.redo}
      />
      <ToolButton
        icon={RotateCcw}
        name={words().reset}
        isOff={!isEdited(props.tour.edits())}
        onUse={() => props.tour.change(() => NO_EDITS)}
      />
      <span class="meta tour-saving" data-saving={props.tour.saving()} title={words().savedHint}>
        {words().saving[props.tour.saving()]}
      </span>
      <label class="icon-button" title={words().importFile}>
        <Upload size={16} aria-hidden="true" />
        <input
          type="file"
          class="visually-hidden"
          accept=".json,application/json"
          aria-label={words().importFile}
          onChange={(event) => choose(event.currentTarget)}
        />
      </label>
      <ToolButton
        icon={Download}
        name={words().exportFile}
        onUse={() => props.exchange.save(words().fileName)}
      />
    </div>
  );
}
